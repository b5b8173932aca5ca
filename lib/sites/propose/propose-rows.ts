import { textOf } from '../page-text';
import type { Alternative, Part, SiteParts } from '../profile';
import { proposeSelectors } from '../propose-selector';
import { readMessages } from '../read-messages';
import { rootOf, type Scope } from '../scope';
import { type Hook, hooksOf } from './hooks-of';
import { hostless } from './hostless';

const TEXT_MAX = 2_000;
/** Elements looked at in one row for what tells its side. */
const ELEMENTS_MAX = 200;
const SIDES_MAX = 3;

export type RowParts = Pick<
  SiteParts,
  'messageList' | 'row' | 'fromBuyer' | 'fromAgent' | 'messageText'
>;

export interface RowPicks {
  buyerMessage: Element;
  ownMessage: Element;
}

export type RowProblem =
  /** The two lie in different documents, frames or shadow roots. */
  | 'notTogether'
  /** Both stand in one row: a message was pointed at twice, or the whole list. */
  | 'sameMessage'
  /** Nothing tells the two sides apart. */
  | 'sidesAlike';

/**
 * How all messages of the thread are read, from one of the buyer's and one of the agent's own. What comes out has been
 * tried: it reads both of them with their text, each on its side.
 */
export function proposeRows(
  { buyerMessage, ownMessage }: RowPicks,
  scope: Scope,
  options: { seen: Alternative['seen']; avoid?: readonly string[] },
): RowParts | RowProblem {
  const { seen } = options;
  const common = commonAncestor(buyerMessage, ownMessage);
  if (!common || common === rootOf(scope)) return 'notTogether';
  if (common === buyerMessage || common === ownMessage) return 'sameMessage';
  const buyerPath = pathUp(buyerMessage, common);
  const ownPath = pathUp(ownMessage, common);
  const messageList = proposeSelectors(common, scope, options);
  if (messageList.length === 0) return 'notTogether';
  const avoid = [...(options.avoid ?? []), textOf(buyerMessage, 60), textOf(ownMessage, 60)];

  for (const { css, buyer, own } of rowCandidates(common, buyerPath, ownPath, avoid, messageList)) {
    const row: Part = [{ seen, css }];
    const messageText = textsIn([buyer, buyerMessage], [own, ownMessage], seen, avoid);
    for (const sides of sideCandidates(css, buyer, own, avoid, seen)) {
      const parts: RowParts = { messageList, row, messageText, ...sides };
      if (reads(common, parts, buyerMessage, ownMessage)) return parts;
    }
  }
  return 'sidesAlike';
}

interface RowCandidate {
  css: string;
  buyer: Element;
  own: Element;
}

/** Selectors of which the two messages' rows are two, most rows first, the outer of equals first. */
function* rowCandidates(
  list: Element,
  buyerPath: Element[],
  ownPath: Element[],
  avoid: readonly string[],
  messageList: readonly Alternative[],
): Generator<RowCandidate> {
  const candidates: (RowCandidate & { count: number })[] = [];
  for (const buyer of buyerPath) {
    for (const { kind, css } of hooksOf(buyer, avoid)) {
      if (kind === 'id' || kind === 'side') continue;
      const own = ownPath.find((element) => element.matches(css));
      if (own && buyerPath.find((element) => element.matches(css)) === buyer) {
        candidates.push({ css, buyer, own, count: countOutermost(list, css) });
      }
    }
  }
  const [buyer, own] = [buyerPath[0], ownPath[0]];
  yield* candidates.sort((a, b) => b.count - a.count);
  if (!buyer || !own) return;
  // Each side has a hook of its own.
  for (const ofBuyer of placeHooks(buyer, avoid)) {
    for (const ofOwn of placeHooks(own, avoid)) yield { css: `${ofBuyer}, ${ofOwn}`, buyer, own };
  }
  const anchor = hostless(messageList);
  if (anchor) yield { css: `${anchor} > ${buyer.localName}`, buyer, own };
}

const placeHooks = (element: Element, avoid: readonly string[]) =>
  hooksOf(element, avoid).flatMap(({ kind, css }) => (kind === 'id' || kind === 'side' ? [] : css));

/** The text of both, by one selector where one does, else by one each. */
function textsIn(
  [buyerRow, buyerText]: [Element, Element],
  [ownRow, ownText]: [Element, Element],
  seen: Alternative['seen'],
  avoid: readonly string[],
): Part {
  const ofBuyer = textAlternatives(buyerText, buyerRow, seen, avoid);
  const ofOwn = textAlternatives(ownText, ownRow, seen, avoid);
  const shared = ofBuyer.filter(({ css }) => ofOwn.some((other) => other.css === css));
  return shared.length > 0 ? shared : [...ofBuyer.slice(0, 2), ...ofOwn.slice(0, 2)];
}

function textAlternatives(
  element: Element,
  row: Element,
  seen: Alternative['seen'],
  avoid: readonly string[],
): Alternative[] {
  if (element === row) return [{ seen, css: ':scope' }];
  return proposeSelectors(element, row, { seen, avoid });
}

type Sides = Pick<RowParts, 'fromBuyer' | 'fromAgent'>;

function* sideCandidates(
  row: string,
  buyer: Element,
  own: Element,
  avoid: readonly string[],
  seen: Alternative['seen'],
): Generator<Sides> {
  const buyerMarks = marksOnlyIn(buyer, own, avoid);
  const ownMarks = marksOnlyIn(own, buyer, avoid);
  const part = (marks: readonly string[]) => marks.map((css): Alternative => ({ seen, css }));
  if (buyerMarks.length > 0 && ownMarks.length > 0) {
    yield { fromBuyer: part(buyerMarks), fromAgent: part(ownMarks) };
    for (const one of buyerMarks) {
      for (const other of ownMarks) yield { fromBuyer: part([one]), fromAgent: part([other]) };
    }
  }
  // Only one side is marked: the other is a row without the mark.
  const without = (mark: string) => [`:is(${row}):not(${mark}, :has(${mark}))`];
  for (const mark of ownMarks) yield { fromBuyer: part(without(mark)), fromAgent: part([mark]) };
  for (const mark of buyerMarks) yield { fromBuyer: part([mark]), fromAgent: part(without(mark)) };
  yield* alignedSides(buyer, own, seen);
}

/** By where they stand, when nothing marks them: the text's outermost box that is narrower than the row. */
function* alignedSides(buyer: Element, own: Element, seen: Alternative['seen']): Generator<Sides> {
  const left = ({ right, left: start }: DOMRect, outer: DOMRect) =>
    outer.right - right - (start - outer.left);
  for (const css of [':scope > *', ':scope > * > *', ':scope > * > * > *']) {
    const [one, other] = [buyer.querySelector(css), own.querySelector(css)];
    if (!one || !other) return;
    const ofBuyer = left(one.getBoundingClientRect(), buyer.getBoundingClientRect());
    const ofOwn = left(other.getBoundingClientRect(), own.getBoundingClientRect());
    if (ofBuyer * ofOwn >= 0) continue;
    const [buyerSide, ownSide] =
      ofBuyer > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
    yield {
      fromBuyer: [{ seen, css, align: buyerSide }],
      fromAgent: [{ seen, css, align: ownSide }],
    };
  }
}

/** Hooks of the row, of what is in it, and of the groups around it, that the other row has not. */
function marksOnlyIn(row: Element, other: Element, avoid: readonly string[]): string[] {
  const inside = [row, ...row.querySelectorAll('*')].slice(0, ELEMENTS_MAX);
  const marks = inside.flatMap((element) => hooksOf(element, avoid).filter(isMark));
  const missing = marks.filter(({ css }) => !other.matches(css) && !other.querySelector(css));
  const named = missing.toSorted((a, b) => rank(a) - rank(b)).map(({ css }) => css);
  return [...new Set(named)].slice(0, SIDES_MAX);
}

const isMark = ({ kind, css }: Hook) => kind !== 'id' && !css.startsWith('[role=');

/** Names that say whose a message is come first. */
const SPEAKS =
  /\b(me|my|mine|own|self|theirs?|other|buyer|seller|customer|agent|guest|host|incoming|outgoing|received?|sent|send|left|right|in|out|from|user|client|service|kefu|maijia)(?=\b|_|-|[A-Z])|(Me|Own|Self|Mine|Left|Right|Other|Buyer|Seller|Sent)\b/u;

function rank({ kind, css }: Hook): number {
  if (SPEAKS.test(css)) return 0;
  return kind === 'side' ? 1 : 2;
}

function reads(list: Element, parts: RowParts, buyer: Element, own: Element): boolean {
  const empty = { dayHeading: [], notice: [], messageTime: [], messageDay: [] };
  const profile = {
    parts: { ...empty, ...parts } as unknown as SiteParts,
    listOrder: 'oldestFirst' as const,
  };
  const messages = readMessages(list, profile);
  const has = (side: string, element: Element) =>
    messages.some((message) => message.side === side && message.text === textOf(element, TEXT_MAX));
  return has('buyer', buyer) && has('agent', own);
}

function countOutermost(list: Element, css: string): number {
  return [...list.querySelectorAll(css)].filter(
    (element) => !element.parentElement?.closest(css) || element.parentElement === list,
  ).length;
}

/** From the child of `top` down to `element`. */
function pathUp(element: Element, top: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== top; at = at.parentElement) path.unshift(at);
  return path;
}

function commonAncestor(one: Element, other: Element): Element | undefined {
  let up: Element | null = one;
  while (up && !up.contains(other)) up = up.parentElement;
  return up ?? undefined;
}
