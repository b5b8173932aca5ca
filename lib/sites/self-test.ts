import { FIELD_TEXT_MAX, ORDERS_MAX } from '../chat/raw';
import { findElement, findElements, readPart } from './find-part';
import type { Part, SiteProfile } from './profile';
import { newestRows } from './read-messages';
import type { Scope } from './scope';

/** Longest text shown of a part. */
const TEXT_MAX = 60;
/** Newest rows looked through for a part that only some of them have. */
const ROWS_MAX = 60;
const COUNT_MAX = 100;

/** What became of one part on the page that is open now. */
export interface PartResult {
  /** A name of `SiteParts`, or one of the order's fields after `order.`. */
  part: string;
  /** Which alternative found it, counted from 0; `undefined` where none did. */
  by?: number;
  /** Elements or texts found, at most 100; of a part of rows or cards, how many of those have it. */
  count: number;
  /** What was read, shortened. */
  text?: string;
}

/** Without these little works: they are named even where the profile knows no way to them, so that they can be pointed at. */
const NEEDED = /^(conversationKey|buyer|messageList|row|composer|orderCard)$/;
const IN_ROW = /^(dayHeading|notice|from.*|message(Text|Time|Day))$/;
const IN_CARD = /^(cardKey|currentCard|badgeAnchor|item)$/;

/** Tries every part that the profile knows a way to, and those nothing works without; reads only. */
export function selfTest(document: Document, profile: SiteProfile): PartResult[] {
  const { parts, orderFields } = profile;
  const list = findElement(document, parts.messageList);
  const page = { root: document, hole: list };
  const rows: Element[] = [];
  for (const row of list ? newestRows(list, profile) : []) if (rows.push(row) >= ROWS_MAX) break;
  const panel = findElement(page, parts.orderPanel);
  const cards = panel ? findElements(panel, parts.orderCard, ORDERS_MAX) : [];
  const items = cards.flatMap((card) => findElements(card, parts.item, 1));
  const scopesOf = (name: string): Scope[] => {
    if (name === 'messageList') return [document];
    if (name === 'row') return list ? [list] : [];
    if (IN_ROW.test(name)) return rows;
    if (name === 'orderCard') return panel ? [panel] : [];
    if (IN_CARD.test(name)) return cards;
    return name.startsWith('item') ? items : [page];
  };
  const known = Object.entries(parts).filter(
    ([name, { length }]) => length > 0 || NEEDED.test(name),
  );
  return [
    ...known.map(([name, part]) => testPart(name, part, scopesOf(name))),
    ...Object.entries(orderFields).map(([name, part]) => testPart(`order.${name}`, part, cards)),
  ];
}

function testPart(part: string, ways: Part, scopes: readonly Scope[]): PartResult {
  for (const [by, way] of ways.entries()) {
    const texts = scopes.map((scope) => readPart(scope, [way], FIELD_TEXT_MAX));
    const elements = scopes.map((scope) => findElements(scope, [way], COUNT_MAX).length);
    const count =
      scopes.length === 1
        ? Math.max(elements[0] ?? 0, texts[0] ? 1 : 0)
        : scopes.filter((_, index) => texts[index] || elements[index]).length;
    if (count === 0) continue;
    const text = texts.find((one) => one)?.slice(0, TEXT_MAX);
    return { part, by, count, ...(text && { text }) };
  }
  return { part, count: 0 };
}
