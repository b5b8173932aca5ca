import type { OrderField } from '../../chat/order';
import { findElements, readPart } from '../find-part';
import { textOf } from '../page-text';
import type { Alternative, OrderFieldParts, Part, SiteParts } from '../profile';
import { anchorsOf, isOnly, proposeSelectors } from '../propose-selector';
import { rootOf, type Scope } from '../scope';
import { hooksOf } from './hooks-of';
import { labelInside } from './label-beside';

const TEXT_MAX = 400;
const CARDS_MAX = 50;

/** Fields of one order, and the title of one of its goods. */
export type OrderPicks = Partial<Record<OrderField | 'itemTitle', Element>>;

export interface OrderParts {
  parts: Pick<SiteParts, 'orderPanel' | 'orderCard' | 'cardKey' | 'badgeAnchor'> &
    Partial<ItemParts>;
  orderFields: OrderFieldParts;
}

/**
 * How the orders beside the chat are read, from the fields of one of them.
 *
 * @param others - elements that belong to no order, such as the composer: the panel ends before them.
 * @returns `undefined` where the fields have nothing in common but the page.
 */
export function proposeOrder(
  picks: OrderPicks,
  scope: Scope,
  others: readonly Element[],
  seen: Alternative['seen'],
): OrderParts | undefined {
  const elements = Object.values(picks);
  const inner = innermostCard(elements, others);
  if (!inner) return undefined;
  const panel = panelAround(inner, scope, others);
  const orderPanel = proposeSelectors(panel, scope, { seen });
  if (orderPanel.length === 0) return undefined;
  const number = picks.number ?? elements[0];
  const orderCard = cardsIn(panel, inner, number, seen);
  const card = findElements(panel, orderCard, CARDS_MAX).find((one) => one.contains(inner));
  if (!card) return undefined;
  const orderFields = proposeFields(picks, card, seen);
  const { status } = picks;
  return {
    parts: {
      orderPanel,
      orderCard,
      cardKey: orderFields.number ?? [],
      badgeAnchor: status ? proposeSelectors(status, card, { seen }) : [],
      ...(picks.itemTitle && proposeItems(picks.itemTitle, card, seen)),
    },
    orderFields,
  };
}

export type ItemParts = Pick<SiteParts, 'item' | 'itemTitle'>;

/** All goods of the card, from the title of one. */
export function proposeItems(title: Element, card: Element, seen: Alternative['seen']): ItemParts {
  const item = cardsIn(card, title, undefined, seen);
  const own = findElements(card, item, CARDS_MAX).find((one) => one.contains(title));
  if (!own) return { item: [], itemTitle: [] };
  const itemTitle: Part =
    own === title ? [{ seen, css: ':scope' }] : proposeSelectors(title, own, { seen });
  return { item, itemTitle };
}

/** Each field below the card that holds it. */
export function proposeFields(
  { itemTitle: _, ...picks }: OrderPicks,
  card: Element,
  seen: Alternative['seen'],
): OrderFieldParts {
  const fields: Partial<Record<OrderField, Part>> = {};
  for (const [field, element] of Object.entries(picks) as [OrderField, Element][]) {
    const part = proposeField(element, card, seen);
    if (part.length > 0) fields[field] = part;
  }
  return fields;
}

function proposeField(element: Element, card: Element, seen: Alternative['seen']): Alternative[] {
  const label = labelInside(textOf(element, TEXT_MAX));
  const alternatives = proposeSelectors(element, card, { seen, isField: true });
  if (!label) return alternatives;
  const beside: Alternative = { seen, label: [label] };
  return [
    ...(readPart(card, [beside]) ? [beside] : []),
    ...alternatives.map((one) => ({ ...one, match: '[:：]\\s*(.+)$' })),
  ];
}

/** The least that holds every field, and more than a single line. */
function innermostCard(
  elements: readonly Element[],
  others: readonly Element[],
): Element | undefined {
  const [first, ...rest] = elements;
  if (!first) return undefined;
  const isFree = (element: Element) => !others.some((other) => element.contains(other));
  let card: Element | null = first.parentElement;
  while (card && !rest.every((element) => card?.contains(element))) card = card.parentElement;
  if (!card || !isFree(card)) return undefined;
  while (isOneLine(card) && card.parentElement && isFree(card.parentElement)) {
    card = card.parentElement;
  }
  return card;
}

const isOneLine = (element: Element) => !textOf(element, TEXT_MAX).includes('\n');

/** The most around the card that holds nothing else of the chat. */
function panelAround(card: Element, scope: Scope, others: readonly Element[]): Element {
  const body = card.ownerDocument.body;
  let panel = card;
  for (let up = panel.parentElement; up && up !== body && up !== rootOf(scope); ) {
    if (others.some((other) => up?.contains(other))) break;
    panel = up;
    up = up.parentElement;
  }
  return panel;
}

/** Of several selectors the one with most cards, then the largest; of a card that stands alone the smallest. */
function cardsIn(
  panel: Element,
  inner: Element,
  number: Element | undefined,
  seen: Alternative['seen'],
): Part {
  const families: { alternative: Alternative; count: number; depth: number }[] = [];
  let depth = 0;
  for (let at: Element | null = inner; at && panel.contains(at); at = at.parentElement) {
    const hooked = hooksOf(at).flatMap(({ kind, css }) =>
      kind === 'id' || kind === 'side' ? [] : css,
    );
    for (const css of [...hooked, ...siblingSelectors(at, panel)]) {
      const cards = findElements(panel, [{ seen, css }], CARDS_MAX);
      const isNested = cards.some((one) => cards.some((two) => one !== two && one.contains(two)));
      if (isNested || !cards.includes(at)) continue;
      families.push({ alternative: { seen, css }, count: cards.length, depth });
    }
    depth += 1;
  }
  const ranked = families.toSorted(
    (a, b) => b.count - a.count || (a.count > 1 ? b.depth - a.depth : a.depth - b.depth),
  );
  const [best] = ranked;
  const alike = ranked.filter(({ count, depth: at }) => count === best?.count && at === best.depth);
  const grown = number ? grownFrom(number, panel, inner, seen) : [];
  const found = [...alike.slice(0, 2).map(({ alternative }) => alternative), ...grown];
  return found.length > 0 ? found : proposeSelectors(inner, panel, { seen });
}

/** Neighbours built alike, where no name says that they are. */
function siblingSelectors(element: Element, panel: Element): string[] {
  const parent = element.parentElement;
  if (!parent || element === panel) return [];
  const shape = (one: Element) => [...one.children].map(({ localName }) => localName).join();
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName);
  if (alike.length < 2 || alike.some((one) => shape(one) !== shape(element))) return [];
  if (parent === panel) return [`:scope > ${element.localName}`];
  return hooksOf(parent).flatMap(({ kind, css }) =>
    kind === 'side' ? [] : `${css} > ${element.localName}`,
  );
}

/** The card as all around its number: needs no hook of its own. */
function grownFrom(
  number: Element,
  panel: Element,
  inner: Element,
  seen: Alternative['seen'],
): Alternative[] {
  if (panel === inner) return [];
  const own = hooksOf(number, [textOf(number, TEXT_MAX)]).map(({ css }) => css);
  const near = [...anchorsOf(number, panel, [])].map((anchor) => `${anchor} ${number.localName}`);
  for (const css of [...own, ...near]) {
    if (!isOnly(panel, { seen, css }, number)) continue;
    const grown: Alternative = { seen, css, grows: true };
    if (findElements(panel, [grown], 1)[0]?.contains(inner)) return [grown];
  }
  return [];
}
