import type { RawConversation } from '../chat/raw';
import { findElement, readPart } from './find-part';
import type { SiteProfile } from './profile';
import { readMessages } from './read-messages';
import { type OrderCard, readOrders } from './read-orders';

/** One reading of the page, with the elements it came from. */
export interface PageReading {
  conversation: RawConversation;
  cards: OrderCard[];
  list?: Element;
  panel?: Element;
}

/** The key of the open conversation; `undefined` when none is open or the profile no longer fits. */
export function readKey(document: Document, profile: SiteProfile): string | undefined {
  return readPart(document, profile.parts.conversationKey);
}

/** Reads the whole open conversation. Reads only: nothing on the page is clicked, focused or changed. */
export function readConversation(
  document: Document,
  profile: SiteProfile,
): PageReading | undefined {
  const key = readKey(document, profile);
  if (key === undefined) return undefined;
  const { parts } = profile;
  const buyer = readPart(document, parts.buyer);
  const list = findElement(document, parts.messageList);
  const panel = findElement(document, parts.orderPanel);
  const cards = panel ? readOrders(panel, profile) : [];
  return {
    conversation: {
      site: profile.id,
      key,
      ...(buyer === undefined ? {} : { buyer }),
      messages: list ? readMessages(list, parts) : [],
      orders: cards.map(({ order }) => order),
    },
    cards,
    ...(list ? { list } : {}),
    ...(panel ? { panel } : {}),
  };
}
