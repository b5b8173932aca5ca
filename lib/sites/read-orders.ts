import type { OrderField } from '../chat/order';
import { ITEMS_MAX, ORDERS_MAX, type RawItem, type RawOrder } from '../chat/raw';
import { findElement, findElements, hasPart, readPart } from './find-part';
import type { Part, SiteProfile } from './profile';
import type { Scope } from './scope';

/** An order card and the element beside which its badge belongs. */
export interface OrderCard {
  order: RawOrder;
  anchor?: Element;
}

/**
 * The order cards of the panel, in page order; every one, since which of them counts is not decided here. A card
 * shown twice counts once.
 */
export function readOrders(panel: Scope, profile: SiteProfile): OrderCard[] {
  const cards = findElements(panel, profile.parts.orderCard, ORDERS_MAX);
  const byKey = new Map<string, OrderCard>();
  for (const [index, card] of cards.entries()) {
    const read = readOrder(card, index, profile);
    const { cardKey } = read.order;
    if (!byKey.has(cardKey)) byKey.set(cardKey, read);
  }
  return [...byKey.values()];
}

function readOrder(card: Element, index: number, profile: SiteProfile): OrderCard {
  const { parts, orderFields } = profile;
  const fields: RawOrder['fields'] = {};
  for (const [field, part] of Object.entries(orderFields) as [OrderField, typeof parts.buyer][]) {
    const text = readPart(card, part);
    if (text !== undefined) fields[field] = text;
  }
  const anchor = findElement(card, parts.badgeAnchor);
  return {
    order: {
      cardKey: readPart(card, parts.cardKey) ?? fields.number ?? `card-${index}`,
      isCurrent: hasPart(card, parts.currentCard),
      fields,
      items: findElements(card, parts.item, ITEMS_MAX).flatMap((item) => readItem(item, profile)),
    },
    ...(anchor ? { anchor } : {}),
  };
}

function readItem(item: Element, { parts }: SiteProfile): RawItem[] {
  const title = readPart(item, parts.itemTitle);
  if (title === undefined) return [];
  const raw: RawItem = { title };
  const read = (name: Exclude<keyof RawItem, 'title'>, part: Part) => {
    const text = readPart(item, part);
    if (text) raw[name] = text;
  };
  read('variant', parts.itemVariant);
  read('quantity', parts.itemQuantity);
  read('price', parts.itemPrice);
  read('category', parts.itemCategory);
  return [raw];
}
