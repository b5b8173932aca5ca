import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/wording/check-wording';
import { foldText, foldUnits } from '../../../lib/wording/fold';
import { createMatcher, type Word } from '../../../lib/wording/matcher';
import { squeeze } from '../../../lib/wording/squeeze';
import { TERMS } from '../../../lib/wording/terms';
import { LOUD, SILENT } from './sentences';

/** Few letters, so that words lie in and over one another; with fillers, capitals and full-width ones. */
const letters = fc.constantFrom('最', '好', '先', '微', '信', 'v', 'V', 'ｖ', 'x', '1', ' ', '.');
const text = fc.string({ unit: letters, maxLength: 40 });
const words = fc.array(
  fc.record({
    text: fc.string({
      unit: fc.constantFrom('最', '好', '先', '微', '信', 'v', 'x'),
      minLength: 1,
      maxLength: 4,
    }),
    isLoose: fc.boolean(),
  }),
  { maxLength: 12 },
);

const rest = (part: string) => String.fromCharCode(...squeeze(foldUnits(part)).units);
const isLatin = (unit: string | undefined) => /^[a-z0-9]$/.test(unit ?? '');

/** The longest word that begins at `from`, found by trying each. */
function longestAt(
  folded: string,
  from: number,
  list: readonly Word[],
): { to: number } | undefined {
  const ends: number[] = [];
  for (const { text: word, isLoose } of list) {
    for (let to = from + word.length; to <= folded.length; to++) {
      const isThere = folded.slice(from, to) === word;
      const isSqueezed =
        isLoose &&
        rest(folded.slice(from, to)) === word &&
        rest(folded[from] ?? '') !== '' &&
        rest(folded[to - 1] ?? '') !== '';
      if (!isThere && !isSqueezed) continue;
      const [before, after] = isThere
        ? [folded[from - 1], folded[to]]
        : [rest(folded.slice(0, from)).at(-1), rest(folded.slice(to))[0]];
      const strict =
        !(isLatin(word[0]) && isLatin(before)) && !(isLatin(word.at(-1)) && isLatin(after));
      const loosely =
        isLoose &&
        !(isLatin(word[0]) && isLatin(rest(folded.slice(0, from)).at(-1))) &&
        !(isLatin(word.at(-1)) && isLatin(rest(folded.slice(to))[0]));
      if (strict || loosely) ends.push(to);
    }
  }
  return ends.length > 0 ? { to: Math.max(...ends) } : undefined;
}

function naive(folded: string, list: readonly Word[]): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < folded.length; ) {
    const longest = longestAt(folded, from, list);
    if (longest) found.push([from, longest.to]);
    from = longest?.to ?? from + 1;
  }
  return found;
}

test('R13 finds what trying every word at every place finds: leftmost, longest, none over another', () => {
  fc.assert(
    fc.property(words, text, (list, where) => {
      const folded = foldText(where);
      const found = createMatcher(list).find(foldUnits(where));
      expect(found.map(({ from, to }) => [from, to])).toEqual(naive(folded, list));
    }),
    { numRuns: 600 },
  );
});

test('R13 what is marked lies in the text and folds to its word', () => {
  const piece = fc.oneof(
    fc.constantFrom(...TERMS.map((term) => term.text)),
    fc.constantFrom(...SILENT, ...LOUD.map(([sentence]) => sentence)),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const matcher = createMatcher(TERMS);
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom('', ' ', '，'),
      (pieces, between) => {
        const where = pieces.join(between);
        const folded = foldText(where);
        expect(folded.length).toBe(where.length);
        let end = 0;
        const wrong = matcher.find(foldUnits(where)).filter(({ word, from, to }) => {
          const isApart = from >= end && to <= where.length;
          end = to;
          const [marked, wanted] = [folded.slice(from, to), foldText(word.text)];
          return !isApart || (word.isLoose ? rest(marked) !== rest(wanted) : marked !== wanted);
        });
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('R13 every hit of a check lies in the text, and the text stays as it is', () => {
  const checker = createChecker();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LOUD.map(([one]) => one), ' ', '{{', '13')),
      (pieces) => {
        const where = pieces.join('');
        for (const { range } of checker.check(where)) {
          expect(
            range && range.from >= 0 && range.from < range.to && range.to <= where.length,
          ).toBe(true);
        }
      },
    ),
  );
});

test('R13 words cost at most six steps for each character, however many and however entangled', () => {
  const list = Array.from({ length: 5_000 }, (_, index) => ({
    text: `${'最好'.repeat(index % 18)}${String.fromCharCode(0x4e00 + (index % 700))}${'好'.repeat(index % 3)}`,
    isLoose: index % 2 === 0,
  }));
  const matcher = createMatcher(list);
  fc.assert(
    fc.property(
      fc.string({ unit: letters, maxLength: 300 }),
      fc.integer({ min: 1, max: 20 }),
      (part, times) => {
        const where = part.repeat(times);
        matcher.find(foldUnits(where));
        expect(matcher.steps()).toBeLessThanOrEqual(6 * where.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('R13 a list ten times as long costs no more steps', () => {
  const where = '亲，最好先看一下尺码表，第一次买建议拍大一码。'.repeat(80);
  const steps = [500, 5_000].map((count) => {
    const matcher = createMatcher(
      Array.from({ length: count }, (_, index) => ({ text: `词${index.toString(36)}语` })),
    );
    matcher.find(foldUnits(where));
    return matcher.steps();
  });
  expect(steps[1]).toBe(steps[0]);
});
