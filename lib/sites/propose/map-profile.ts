import { ORDER_FIELDS, type OrderField } from '../../chat/order';
import { findElement, findElements } from '../find-part';
import { textOf } from '../page-text';
import type { Alternative, OrderFieldParts, Part, SiteParts, SiteProfile } from '../profile';
import { proposeSelectors } from '../propose-selector';
import type { Around } from '../scope';
import { proposeDay } from './propose-day';
import { proposeId } from './propose-id';
import { type OrderPicks, proposeFields, proposeItems, proposeOrder } from './propose-order';
import { proposeRows, type RowProblem } from './propose-rows';

/** What a person points at, one after the other. */
export type PickName =
  | 'buyer'
  | 'buyerMessage'
  | 'ownMessage'
  | 'messageTime'
  | 'dayHeading'
  | 'composer'
  | OrderPickName;
export type OrderPickName = OrderField | 'itemTitle';
export const ORDER_PICKS: readonly OrderPickName[] = [...ORDER_FIELDS, 'itemTitle'];

export type Picks = Partial<Record<PickName, Element>>;
export type MapProblem =
  | RowProblem
  | 'notFound'
  /** A date between messages is only understood once these are known. */
  | 'noRows';

export interface Mapped {
  profile: SiteProfile;
  /** Picks for which no way to find them again was found. */
  problems: Partial<Record<PickName, MapProblem>>;
}

/** Alternatives kept of one part. */
const ALTERNATIVES_MAX = 8;
const ROWS_MAX = 500;

/**
 * The profile with what was pointed at. New ways to find a part go before the ones it had, which stay: the page may
 * change back.
 *
 * @param base - a new profile, or the one to be repaired.
 */
export function mapProfile(
  document: Document,
  picks: Picks,
  base: SiteProfile,
  seen: Alternative['seen'],
): Mapped {
  const problems: Mapped['problems'] = {};
  const parts: Partial<Record<keyof SiteParts, Part>> = {};
  const avoid = picks.buyer ? [textOf(picks.buyer, 60)] : [];
  const { buyerMessage, ownMessage } = picks;
  let { listOrder } = base;

  if (buyerMessage && ownMessage) {
    const rows = proposeRows({ buyerMessage, ownMessage }, around(document), { seen, avoid });
    if (typeof rows === 'string') problems.ownMessage = rows;
    else {
      Object.assign(parts, rows);
      listOrder = orderOf(findElement(document, rows.messageList)) ?? listOrder;
    }
  }
  const known = { ...base.parts, ...parts };
  const list = findElement(document, known.messageList);
  const page = around(document, list);
  const propose = (name: 'buyer' | 'composer', part: (keyof SiteParts)[]) => {
    const element = picks[name];
    if (!element) return;
    const found = proposeSelectors(element, page, { seen, avoid });
    if (found.length === 0) problems[name] = 'notFound';
    for (const one of part) parts[one] = found;
  };
  propose('buyer', ['buyer', 'conversationKey']);
  if (picks.buyer && parts.buyer?.length) {
    parts.conversationId = proposeId(picks.buyer, page, seen);
  }
  propose('composer', ['composer']);
  if (picks.messageTime) {
    const row = rowAround(picks.messageTime, list, known.row);
    const found = row ? proposeSelectors(picks.messageTime, row, { seen, avoid }) : [];
    if (found.length === 0) problems.messageTime = 'notFound';
    parts.messageTime = found;
  }
  if (picks.dayHeading) {
    const isInside = list?.contains(picks.dayHeading) && known.row.length > 0;
    const day = isInside && list && proposeDay(picks.dayHeading, list, known, seen);
    if (day) Object.assign(parts, day);
    else problems.dayHeading = isInside ? 'notFound' : 'noRows';
  }
  const order = mapOrder(document, picks, base, page, seen);
  Object.assign(parts, order?.parts);
  for (const name of ORDER_PICKS) {
    const way = name === 'itemTitle' ? order?.parts.itemTitle : order?.orderFields[name];
    if (picks[name] && !way?.length) problems[name] = 'notFound';
  }
  return {
    profile: {
      ...base,
      seen,
      listOrder,
      parts: merge(base.parts, parts),
      orderFields: merge(base.orderFields, order?.orderFields ?? {}),
    },
    problems,
  };
}

function mapOrder(
  document: Document,
  picks: Picks,
  base: SiteProfile,
  page: Around,
  seen: Alternative['seen'],
): { parts: Partial<SiteParts>; orderFields: OrderFieldParts } | undefined {
  const named = ORDER_PICKS.flatMap((name) => (picks[name] ? [[name, picks[name]] as const] : []));
  const elements: OrderPicks = Object.fromEntries(named);
  if (named.length === 0) return undefined;
  const panel = findElement(page, base.parts.orderPanel);
  const cards = panel ? findElements(panel, base.parts.orderCard, 50) : [];
  const card = cards.find((one) => named.every(([, element]) => one.contains(element)));
  if (card) {
    const orderFields = proposeFields(elements, card, seen);
    const badgeAnchor = picks.status ? proposeSelectors(picks.status, card, { seen }) : [];
    const items = picks.itemTitle && proposeItems(picks.itemTitle, card, seen);
    return { parts: { badgeAnchor, cardKey: orderFields.number ?? [], ...items }, orderFields };
  }
  const composer = picks.composer ?? findElement(document, base.parts.composer);
  const buyer = picks.buyer ?? findElement(page, base.parts.buyer);
  const others = [page.hole, composer, buyer, picks.buyerMessage].filter(
    (one) => one !== undefined,
  );
  return proposeOrder(elements, page, others, seen);
}

const around = (document: Document, hole?: Element): Around => ({ root: document, hole });

/** The row that holds the element. */
function rowAround(element: Element, list: Element | undefined, row: Part): Element | undefined {
  return list && findElements(list, row, ROWS_MAX).find((one) => one.contains(element));
}

/** A list drawn from the bottom up has its newest row first in the document. */
function orderOf(list: Element | undefined): SiteProfile['listOrder'] | undefined {
  const style = list?.ownerDocument.defaultView?.getComputedStyle(list);
  if (!style?.flexDirection) return undefined;
  return style.display.endsWith('flex') && style.flexDirection === 'column-reverse'
    ? 'newestFirst'
    : 'oldestFirst';
}

function merge<P extends Readonly<Partial<Record<string, Part>>>>(
  before: P,
  found: Partial<Record<string, Part>>,
): P {
  const merged: Record<string, Part | undefined> = { ...before };
  for (const [name, part = []] of Object.entries(found)) {
    const fresh = new Set(part.map(identity));
    const kept = (before[name] ?? []).filter((one) => !fresh.has(identity(one)));
    merged[name] = [...part, ...kept].slice(0, ALTERNATIVES_MAX);
  }
  return merged as P;
}

const identity = ({ seen: _, confidence: __, ...way }: Alternative) => JSON.stringify(way);
