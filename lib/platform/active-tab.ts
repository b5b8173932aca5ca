import { type Pipe, type RuntimePort, runtimePipe } from '../messaging/pipe';

/** How long after a failed attempt the tab is asked again: its console may still be drawing itself. */
const AGAIN_MS = 1_000;

interface Hooks<L> {
  addListener(listener: L): void;
}

/** The part of `browser.tabs` used here. */
export interface TabsApi {
  query(filter: { active: true; currentWindow: true }): Promise<{ id?: number }[]>;
  connect(tabId: number, options: { name: string }): RuntimePort;
  onActivated: Hooks<() => void>;
  onUpdated: Hooks<(tabId: number, change: { status?: string }) => void>;
}

export interface TabListener {
  /** Another tab, or the same one anew. */
  onPipe(pipe: Pipe): void;
  /** The active tab has nothing to connect to (yet). */
  onNone(): void;
}

/**
 * Connects to the content script of whatever tab is active in this window, for as long as the window lives.
 *
 * @param name - of the port, which content scripts wait for.
 */
export function followActiveTab(tabs: TabsApi, name: string, listener: TabListener): void {
  let open: { tabId: number; port: RuntimePort } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    clearTimeout(timer);
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && tab.id !== open?.tabId) connect(tab.id);
  };
  const connect = (tabId: number) => {
    open?.port.disconnect();
    const port = tabs.connect(tabId, { name });
    open = { tabId, port };
    port.onDisconnect.addListener(() => {
      if (open?.port !== port) return;
      open = undefined;
      listener.onNone();
      timer = setTimeout(() => void look(), AGAIN_MS);
    });
    listener.onPipe(runtimePipe(port));
  };
  tabs.onActivated.addListener(() => void look());
  tabs.onUpdated.addListener((_tabId, { status }) => {
    if (status === 'complete') void look();
  });
  void look();
}
