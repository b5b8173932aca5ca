import type { TextRange } from '../phrases/search/found-phrase';
import type { Filled } from './fill';

/** What is shown before the first mark where it stands far behind, UTF-16 units. */
const BEFORE = 8;
/** A first mark up to here is in view without cutting. */
const IN_VIEW = 18;

/** A filled text for reading: fields that are still open as ［name］ instead of in braces. */
export function readableText({
  text,
  spans,
  open,
}: Pick<Filled, 'text' | 'spans' | 'open'>): string {
  let readable = '';
  let done = 0;
  for (const { name, from, to } of spans) {
    readable +=
      text.slice(done, from) + (open.includes(name) ? `［${name}］` : text.slice(from, to));
    done = to;
  }
  return readable + text.slice(done);
}

/**
 * What a single line shows of a filled text: from a little before the first hit, with the hits marked. The search
 * looked into the unfilled body; its hits are found again by their words.
 *
 * @param inBody - of the body, in order.
 */
export function shownMarks(
  text: string,
  body: string,
  inBody: readonly TextRange[],
): { text: string; ranges: TextRange[] } {
  const ranges: TextRange[] = [];
  let from = 0;
  for (const hit of inBody) {
    const words = body.slice(hit.from, hit.to);
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    ranges.push({ from: at, to: at + words.length });
    from = at + words.length;
  }
  const [first] = ranges;
  const cut = first && first.from > IN_VIEW ? first.from - BEFORE : 0;
  if (cut === 0) return { text, ranges };
  // The ellipsis takes one place.
  const shift = cut - 1;
  return {
    text: `…${text.slice(cut)}`,
    ranges: ranges.map((range) => ({ from: range.from - shift, to: range.to - shift })),
  };
}
