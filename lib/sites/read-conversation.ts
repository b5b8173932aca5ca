import type { RawConversation } from '../chat/raw';
import { findElement, readPart } from './find-part';
import type { SiteProfile } from './profile';
import { readMessages } from './read-messages';
import { type OrderCard, readOrders } from './read-orders';
import type { Around } from './scope';

/** One reading of the page, with the elements it came from. */
export interface PageReading {
  conversation: RawConversation;
  cards: OrderCard[];
  list?: Element;
  panel?: Element;
}

/** The key of the open conversation; `undefined` when none is open or the profile no longer fits. */
export function readKey(document: Document, profile: SiteProfile): string | undefined {
  return readPart(around(document, profile), profile.parts.conversationKey);
}

/**
 * Reads the whole open conversation. Reads only: nothing on the page is clicked, focused or changed.
 *
 * @param lastList - the list of the last reading; without it all of the document is looked through for it.
 */
export function readConversation(
  document: Document,
  profile: SiteProfile,
  lastList?: Element,
): PageReading | undefined {
  const page = around(document, profile, lastList);
  const list = page.hole;
  const { parts } = profile;
  const key = readPart(page, parts.conversationKey);
  if (key === undefined) return undefined;
  const buyer = readPart(page, parts.buyer);
  const panel = findElement(page, parts.orderPanel);
  const cards = panel ? readOrders({ root: panel, hole: list }, profile) : [];
  return {
    conversation: {
      site: profile.id,
      key,
      ...(buyer === undefined ? {} : { buyer }),
      messages: list ? readMessages(list, profile) : [],
      orders: cards.map(({ order }) => order),
    },
    cards,
    ...(list ? { list } : {}),
    ...(panel ? { panel } : {}),
  };
}

/** The page without its message list: nothing a buyer can write counts as the page's own word. */
function around(document: Document, { parts }: SiteProfile, lastList?: Element): Around {
  const known = lastList?.isConnected ? lastList : undefined;
  const list =
    (known && findElement({ root: document, hole: known }, parts.messageList)) ??
    findElement(document, parts.messageList);
  return { root: document, hole: list };
}
