import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseIndex } from '../../../../lib/phrases/search/phrase-index';
import { phrase } from '../make';
import { FEW_CHARACTERS, fewReadings } from './few-readings';
import { isFoundInPhrase } from './naive-match';

const text = (alphabet: string[], maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength });
const written = text([...FEW_CHARACTERS, 'f', 'H', '1', '，'], 6);
const typed = text([...'fahuozxinlv', ...'发货重行绿', ' ', 'H'], 7);

const phrases = fc
  .array(
    fc.record({
      title: written,
      body: written,
      code: fc.option(written, { nil: undefined }),
      tags: fc.array(written, { maxLength: 2 }),
      group: written,
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ code, ...over }, at) => phrase(`${at}`, code ? { ...over, code } : over)),
  );

const CONTEXT = { stage: 'unknown', uses: new Map(), now: 0, limit: 99 } as const;

test('finds what the rule said plainly finds, letter by letter and back', () => {
  fc.assert(
    fc.property(phrases, typed, (list, query) => {
      const index = createPhraseIndex(list, fewReadings);
      const starts = Array.from({ length: query.length + 1 }, (_, at) => query.slice(0, at));
      for (const start of [...starts, ...starts.toReversed()]) {
        const expected = list.filter((one) => isFoundInPhrase(start, one)).map(({ id }) => id);
        const { found, total } = index.find(start, CONTEXT);
        // Where the rule finds nothing, typing errors may be forgiven.
        if (expected.length === 0 && /[a-z0-9]{4}/i.test(start)) continue;
        expect(found.map((one) => one.phrase.id).toSorted()).toEqual(expected.toSorted());
        expect(total).toBe(expected.length);
      }
    }),
    { numRuns: 400 },
  );
});

test('marks something in each phrase that it finds, and only what is there', () => {
  fc.assert(
    fc.property(phrases, typed, (list, query) => {
      for (const one of createPhraseIndex(list, fewReadings).find(query, CONTEXT).found) {
        const marked = [
          [one.phrase.title, one.inTitle] as const,
          [one.phrase.body, one.inBody] as const,
          [one.phrase.code ?? '', one.inCode] as const,
          [one.phrase.group, one.inGroup] as const,
          ...one.phrase.tags.map((tag, at) => [tag, one.inTags[at] ?? []] as const),
        ];
        const all = marked.flatMap(([whole, ranges]) =>
          ranges.map((range) => ({ ...range, whole })),
        );
        expect(all.length > 0).toBe(query.trim() !== '');
        for (const { from, to, whole } of all) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(whole.length);
        }
      }
    }),
  );
});

test('ranks the phrases that it finds, in the same order', () => {
  fc.assert(
    fc.property(phrases, typed, fc.nat(9), (list, query, limit) => {
      const index = createPhraseIndex(list, fewReadings);
      const { found } = index.find(query, { ...CONTEXT, limit });
      expect(index.rank(query, { ...CONTEXT, limit })).toEqual(found.map((one) => one.phrase));
    }),
  );
});

test('an updated index answers as one made anew', () => {
  fc.assert(
    fc.property(phrases, phrases, typed, (before, after, query) => {
      const updated = createPhraseIndex(before, fewReadings).update(after);
      const anew = createPhraseIndex(after, fewReadings);
      expect(updated.find(query, CONTEXT)).toEqual(anew.find(query, CONTEXT));
    }),
  );
});

test('an updated index answers as one made anew where phrases were moved, changed, added and taken away', () => {
  fc.assert(
    fc.property(
      phrases.chain((before) =>
        fc.tuple(fc.constant(before), fc.shuffledSubarray(before), phrases, fc.nat(99)),
      ),
      typed,
      ([before, kept, others, at], query) => {
        const added = others.map((one, place) => ({ ...one, id: `new ${place}` }));
        const after = [...kept.slice(0, at), ...added, ...kept.slice(at)].map((one, place) =>
          place === at ? { ...one, title: `${one.title}货` } : structuredClone(one),
        );
        const updated = createPhraseIndex(before, fewReadings).update(after);
        const anew = createPhraseIndex(after, fewReadings);
        expect(updated.find(query, CONTEXT)).toEqual(anew.find(query, CONTEXT));
      },
    ),
  );
});
