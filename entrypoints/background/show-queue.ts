import { QUEUE_ASK } from '../../lib/messaging/page-link';

interface Tab {
  id?: number;
  windowId?: number;
  lastAccessed?: number;
}

export interface QueuePlaces {
  tabs: {
    query(filter: object): Promise<Tab[]>;
    sendMessage(tabId: number, message: typeof QUEUE_ASK): Promise<unknown>;
  };
  showTab(tabId: number, windowId: number | undefined): Promise<void>;
  openWindow(): Promise<void>;
}

/** Brings the queue before the agent's eyes: beside the chat page used last, else in a window of its own. */
export async function showQueue({ tabs, showTab, openWindow }: QueuePlaces): Promise<void> {
  const byUse = (await tabs.query({})).toSorted(
    (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  for (const { id, windowId } of byUse) {
    if (id === undefined) continue;
    // A tab without our script refuses; a page that has no room for the sidebar says no.
    const isShown = await tabs.sendMessage(id, QUEUE_ASK).catch(() => false);
    if (isShown === true) return showTab(id, windowId);
  }
  await openWindow();
}
