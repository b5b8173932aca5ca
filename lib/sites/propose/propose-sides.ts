import type { Alternative, SiteParts } from '../profile';
import { type Hook, hooksOf } from './hooks-of';

/** Elements looked at in one row for what tells its side. */
const ELEMENTS_MAX = 200;
const SIDES_MAX = 3;

/** What tells whose a row is. */
export type Sides = Pick<SiteParts, 'fromBuyer' | 'fromAgent'>;

/** Ways to tell the buyer's row from the agent's own: marks first, then where they stand. */
export function* sideCandidates(
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
