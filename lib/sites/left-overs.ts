import { Freshness } from './freshness';
import type { PageReading } from './read-conversation';
import { trackThreads } from './threads';

/** How long the last conversation's name has to stand beside the new thread before it counts as the new one's too. */
export const SAME_NAME_MS = 1_000;

/** A reading without what the conversation before it left on the page. */
export interface OwnReading extends Pick<PageReading, 'conversation' | 'cards'> {
  /** The name may be either's: look again after `SAME_NAME_MS`, even if nothing changes. */
  isUnsure: boolean;
}

/**
 * Tells what belongs to the open conversation from what the one before has left on the page.
 *
 * @returns a function of a reading and of a clock that only runs forward, in ms.
 */
export function trackLeftOvers(): (reading: PageReading, now: number) => OwnReading {
  const names = new Freshness();
  const threads = new Freshness();
  const panels = new Freshness();
  const threadOf = trackThreads();
  /** Since when a thread of this key has stood beside the name of the conversation before. */
  let unsure: { key: string; since: number } | undefined;

  return ({ conversation, cards }, now) => {
    const { buyer, ...rest } = conversation;
    const { key, messages, orders } = rest;
    const hasMessages = threads.isFresh(key, JSON.stringify(messages), !messages[0]);

    // Pages write the name before they fetch the thread, and a framework leaves alone a text that stays the same: a
    // name that still stands when the new thread has been there for a while is the new buyer's, too.
    const since = unsure?.key === key ? unsure.since : now;
    let hasBuyer = names.isFresh(key, buyer ?? '', !buyer);
    if (buyer && !hasBuyer && hasMessages && now - since >= SAME_NAME_MS) {
      names.accept(key, buyer);
      hasBuyer = true;
    }
    unsure = hasBuyer || !hasMessages ? undefined : { key, since };

    const thread = key === buyer && hasMessages && threadOf(key, messages);
    // By number alone, where there is one: a countdown in the card left over makes it nobody else's.
    const identity = JSON.stringify(orders.map((order) => order.fields.number ?? order));
    const hasOrders = panels.isFresh(thread ? `${key}\n${thread}` : key, identity, !orders[0]);
    return {
      conversation: {
        ...rest,
        ...(hasBuyer && buyer && { buyer }),
        messages: hasMessages ? messages : [],
        orders: hasOrders ? orders : [],
      },
      cards: hasOrders ? cards : [],
      isUnsure: !!unsure,
    };
  };
}
