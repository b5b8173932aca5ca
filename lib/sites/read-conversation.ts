import { FIELD_TEXT_MAX, type RawConversation } from '../chat/raw';
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
}

/** The key of the open conversation; `undefined` when none is open or the profile no longer fits. */
export function readKey(document: Document, profile: SiteProfile): string | undefined {
  return keyOf(around(document, profile), profile);
}

/** With the id behind the name; where that comes or goes, it counts as another conversation. */
function keyOf(page: Around, { parts }: SiteProfile): string | undefined {
  const key = readPart(page, parts.conversationKey);
  const id = key && readPart(page, parts.conversationId);
  return id ? `${key}\n${id}`.slice(0, FIELD_TEXT_MAX) : key;
}

/**
 * Whether a conversation seems to be open: where none can be read, nothing tells which. On a page of which neither
 * thread nor composer is known one always may be.
 */
export function isUntold(document: Document, { parts }: SiteProfile): boolean {
  const { composer, messageList, row } = parts;
  if (!composer[0] && !messageList[0]) return true;
  const list = findElement(document, messageList);
  return !!(findElement(document, composer) ?? (list && findElement(list, row)));
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
  const key = keyOf(page, profile);
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
