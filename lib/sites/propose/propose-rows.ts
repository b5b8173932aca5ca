import { textOf } from '../page-text';
import type { Alternative, Part, SiteParts } from '../profile';
import { proposeSelectors } from '../propose-selector';
import { readMessages } from '../read-messages';
import { rootOf, type Scope } from '../scope';
import { hooksOf } from './hooks-of';
import { hostless } from './hostless';
import { sideCandidates } from './propose-sides';

const TEXT_MAX = 2_000;

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
