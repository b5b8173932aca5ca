import type { TextRange } from '../../lib/phrases/search/found-phrase';

/** A text with what was searched for marked in it. @param ranges - in order, without overlaps. */
export function Marked({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  let done = 0;
  return (
    <>
      {ranges.map(({ from, to }) => {
        const before = text.slice(done, from);
        done = to;
        return (
          <>
            {before}
            <mark>{text.slice(from, to)}</mark>
          </>
        );
      })}
      {text.slice(done)}
    </>
  );
}
