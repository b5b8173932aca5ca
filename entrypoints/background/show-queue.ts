import type { DueEntry } from '../../lib/due/due-entry';
import type { QueueAsk } from '../../lib/messaging/page-link';

interface Tab {
  id?: number;
  windowId?: number;
  lastAccessed?: number;
}

export interface QueuePlaces {
  tabs: {
    query(filter: object): Promise<Tab[]>;
    sendMessage(tabId: number, message: QueueAsk): Promise<unknown>;
  };
  showTab(tabId: number, windowId: number | undefined): Promise<void>;
  openWindow(): Promise<void>;
  /** The options page at one case or review. */
  openRecord(view: string, id: string): Promise<void>;
}

/** Brings the queue before the agent's eyes: beside the chat page used last, else in a window of its own. */
export async function showQueue(places: QueuePlaces): Promise<void> {
  if (!(await askPages(places, { type: 'showQueue' }))) await places.openWindow();
}

/**
 * Brings one thing that is due before the agent's eyes: its conversation where a page has it open, else a page of its
 * site, where the sidebar names it, else its record, or the list it stands in.
 *
 * @param entry - `undefined`: the list.
 */
export async function showDue(places: QueuePlaces, entry: DueEntry | undefined): Promise<void> {
  if (entry && 'place' in entry) {
    const { site, conversationKey } = entry.place;
    for (const at of [[site, conversationKey], [site]]) {
      if (await askPages(places, { type: 'showQueue', at, entry: entry.id })) return;
    }
  }
  if (entry?.kind === 'review') return places.openRecord('reviews', entry.reviewId);
  if (entry && 'caseId' in entry) return places.openRecord('cases', entry.caseId);
  await showQueue(places);
}

/** True if a page took it, the one used last first. */
async function askPages({ tabs, showTab }: QueuePlaces, ask: QueueAsk): Promise<boolean> {
  const byUse = (await tabs.query({})).toSorted(
    (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  for (const { id, windowId } of byUse) {
    if (id === undefined) continue;
    // A tab without our script refuses; a page that does not fit or has no room for the sidebar says no.
    const isShown = await tabs.sendMessage(id, ask).catch(() => false);
    if (isShown !== true) continue;
    await showTab(id, windowId);
    return true;
  }
  return false;
}
