import { createCallBackground } from '../../lib/messaging/call-background';
import type { Greeting } from '../../lib/messaging/handshake';
import {
  isBackgroundAsk,
  PANEL_PORT,
  type PageAsk,
  type PageFacts,
  QUICK,
} from '../../lib/messaging/page-link';
import { messagePipe, type Pipe, type RuntimePort, runtimePipe } from '../../lib/messaging/pipe';
import { Badges } from '../../lib/overlay/badges';
import { checkLayout } from '../../lib/overlay/layout';
import { mountSidebarHost } from '../../lib/overlay/sidebar-host';
import type { contentBrowser } from '../../lib/platform/content-runtime';
import type { SiteProfile } from '../../lib/sites/profile';
import { watchConversation } from '../../lib/sites/watch-conversation';
import { pageConnections } from './page-connections';
import { pageHandlers } from './page-handlers';
import { quickCodes } from './quick-codes';

const LAYOUT_KEY = 'layout';
/** Well below the life of a ticket. */
const EARLY_MS = 10_000;

/**
 * Mounts the sidebar beside the chat and keeps every sidebar told of what the page shows.
 *
 * @param isPanelOnly - the browser lets no frame of ours stand in this page: it is served by the side panel alone.
 */
export async function runOnPage(
  window: Window & typeof globalThis,
  profile: SiteProfile,
  browser: ReturnType<typeof contentBrowser>,
  isPanelOnly = false,
): Promise<() => void> {
  const { document } = window;
  const { runtime, storage, i18n } = browser;
  const call = createCallBackground((request) => runtime.sendMessage(request));
  let layout = checkLayout((await storage.local.get(LAYOUT_KEY))[LAYOUT_KEY]);
  let framePipe: Pipe | undefined;
  let panels = 0;
  let hasLeft = false;

  const facts = (): PageFacts => ({
    kind: 'page',
    site: profile.id,
    siteName: profile.name,
    isChatReminderForbidden: profile.isChatReminderForbidden,
    isCollapsed: layout.isCollapsed,
    lacksOrders: profile.parts.orderCard.length === 0,
  });
  const badges = new Badges(document, ({ opens, cardKey }) => {
    if (opens) show({ type: 'showCard', card: opens, cardKey });
  });
  const src = runtime.getURL('/sidebar.html');
  const quick = quickCodes(window, profile, isPanelOnly ? undefined : `${src}#${QUICK}`, (frame) =>
    connect(frame).then(({ tell }) => tell),
  );
  const handlers = pageHandlers(
    document,
    profile,
    quick,
    badges,
    facts,
    () => host,
    (part) => call('mapping.repair', { part }),
  );
  const sidebars = pageConnections(handlers, () => watch.now());
  const watch = watchConversation(window, profile, {
    onChange: sidebars.tell,
    onCards(cards) {
      if (runtime.id === undefined) return leave();
      badges.setPlaces(
        cards.flatMap(({ order: { cardKey }, anchor }) => (anchor ? [{ cardKey, anchor }] : [])),
      );
    },
  });

  /** Brings what is asked for before the agent's eyes, wherever the sidebar stands. */
  const show = (ask: PageAsk) => {
    if (panels === 0) {
      if (layout.isCollapsed) host?.setCollapsed(false);
      host?.focus();
    }
    sidebars.tell(ask);
  };
  const issue = () => call('ticket.issue', null);
  let early: { at: number; ticket: ReturnType<typeof issue> } | undefined;
  /** The first frame's ticket is asked for while it loads, unless that takes so long that the ticket may be spoilt. */
  const takeTicket = () => {
    const taken = early;
    early = undefined;
    return taken && Date.now() - taken.at < EARLY_MS ? taken.ticket.catch(issue) : issue();
  };
  const connectFrame = async (frame: HTMLIFrameElement) => {
    framePipe?.close();
    framePipe = (await connect(frame)).pipe;
  };
  async function connect(frame: HTMLIFrameElement) {
    const { ticket } = await takeTicket();
    const channel = new MessageChannel();
    const pipe = messagePipe(channel.port1);
    const tell = sidebars.open(pipe);
    const greeting: Greeting = { kefu: 'connect', ticket, facts: facts() };
    frame.contentWindow?.postMessage(greeting, new URL(src).origin, [channel.port2]);
    return { pipe, tell };
  }
  /** While the browser's own panel shows the sidebar, the page needs none of its own. */
  const connectPanel = (port: RuntimePort & { name: string }) => {
    if (hasLeft || port.name !== PANEL_PORT) return;
    const pipe = runtimePipe(port);
    pipe.onClose(() => {
      panels -= 1;
      if (panels === 0) host?.setHidden(false);
    });
    panels += 1;
    host?.setHidden(true);
    sidebars.open(pipe);
  };

  const mount = () => {
    early = { at: Date.now(), ticket: issue() };
    return mountSidebarHost({
      document,
      src,
      layout,
      resizeLabel: i18n.getMessage('resizeHandle'),
      onLoad: (frame) =>
        void connectFrame(frame).catch((error) => console.warn('客服边栏:', error)),
      onLayout(next) {
        layout = next;
        void storage.local.set({ [LAYOUT_KEY]: next });
      },
      onLost() {
        leave();
        void call('page.hostLost', null);
      },
    });
  };
  const host = isPanelOnly ? undefined : mount();
  runtime.onConnect.addListener(connectPanel);
  runtime.onMessage.addListener((message, { tab }, sendResponse) => {
    // From the background: a content script has a tab.
    if (hasLeft || tab || !isBackgroundAsk(message)) return;
    const here = [profile.id, watch.current()?.key];
    const wanted = ('at' in message && message.at) || [];
    const fits = (panels > 0 || host) && wanted.every((one, index) => one === here[index]);
    sendResponse(!!fits);
    if (fits) show(message);
  });
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) sidebars.closeAll();
  });
  return leave;

  /** The extension was updated, disabled or removed under the open page: nothing of it stays behind. */
  function leave(): void {
    hasLeft = true;
    sidebars.closeAll();
    watch.stop();
    badges.removeAll();
    quick.leave();
    host?.remove();
  }
}
