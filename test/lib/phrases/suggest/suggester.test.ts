import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../../lib/phrases/choice';
import { createSuggester, suggesterInSteps } from '../../../../lib/phrases/suggest/suggester';

const choice = (text: string, phraseId: string): Choice => ({ text, phraseId, at: 0 });
const PAST = [
  choice('什么时候发货', 'ship'),
  choice('今天能发货吗', 'ship'),
  choice('怎么还没发货', 'ship'),
  choice('能退货吗', 'return'),
  choice('不想要了想退货', 'return'),
  choice('退货运费谁出', 'freight'),
  choice('运费多少', 'freight'),
];
const HOSTILE = [
  '退'.repeat(10_000),
  '😀'.repeat(10_000),
  '\u0000\u202e\ud800',
  '﷽'.repeat(1_000),
  'constructor __proto__ toString',
];

const firstOf = (words: string, choices = PAST) =>
  createSuggester(choices).rank(words)[0]?.phraseId;

describe('rank', () => {
  test.each([
    ['the same words', '什么时候发货', 'ship'],
    ['other words of the same kind', '请问几点能发货呢', 'ship'],
    ['what sets one question apart from its neighbour', '运费是谁出的', 'freight'],
  ])('knows %s', (_reason, words, expected) => {
    expect(firstOf(words)).toBe(expected);
  });

  test('names every phrase once, best first, and leaves a chance for none of them', () => {
    const ranked = createSuggester(PAST).rank('发货');
    const scores = ranked.map(({ score }) => score);
    expect(ranked.map(({ phraseId }) => phraseId).sort()).toEqual(['freight', 'return', 'ship']);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((a, b) => a + b)).toBeLessThan(1);
  });

  test('is sure of words often answered in one way, and of unheard ones not', () => {
    const suggester = createSuggester(PAST);
    expect(suggester.rank('什么时候发货')[0]?.score).toBeGreaterThan(0.5);
    expect(suggester.rank('飕飗')[0]?.score).toBeLessThan(0.05);
  });

  test('is not sure of unheard words even if only one phrase is known', () => {
    expect(createSuggester([choice('发货', 'ship')]).rank('飕飗')[0]?.score).toBeLessThan(0.05);
  });

  test.each([
    ['nothing was ever chosen', [], '发货'],
    ['the words are none', PAST, '？！'],
  ])('is empty where %s', (_reason, choices, words) => {
    expect(createSuggester(choices).rank(words)).toEqual([]);
  });

  test('is the same for the same choices', () => {
    const anyChoices = fc.array(
      fc.record({
        text: fc.string({ unit: 'binary', maxLength: 20 }),
        phraseId: fc.constantFrom('a', 'b', 'c'),
        at: fc.nat(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyChoices, fc.string({ unit: 'binary' }), (choices, words) => {
        expect(createSuggester(choices).rank(words)).toEqual(createSuggester(choices).rank(words));
      }),
      { numRuns: 20 },
    );
  });
});

describe('learn', () => {
  test('puts what was just inserted first for the same words', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'今天能不能发货退款运费吗呢'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (text) => {
        const suggester = createSuggester(PAST);
        suggester.learn(choice(text, 'new'));
        expect(suggester.rank(text)[0]?.phraseId).toBe('new');
      }),
      { numRuns: 30 },
    );
  });

  test('changes an answer that was given before', () => {
    const suggester = createSuggester(PAST);
    suggester.learn(choice('什么时候发货', 'freight'));
    expect(suggester.rank('什么时候发货')[0]?.phraseId).toBe('freight');
  });

  test('leaves other questions as they are', () => {
    const suggester = createSuggester(PAST);
    suggester.learn(choice('有发票吗', 'invoice'));
    expect(suggester.rank('今天发货吗')[0]?.phraseId).toBe('ship');
  });

  test.each(HOSTILE.map((text) => [text.slice(0, 12), text]))(
    'takes no harm from %j…',
    (_name, text) => {
      const suggester = createSuggester(PAST);
      suggester.learn(choice(text, 'hostile'));
      const scores = suggester.rank(text).map(({ score }) => score);
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      expect(suggester.rank('什么时候发货')[0]?.phraseId).toBe('ship');
    },
  );
});

test('learnt in steps it knows the same', () => {
  const steps = suggesterInSteps(PAST);
  let step = steps.next();
  let pauses = 0;
  while (!step.done) {
    pauses += 1;
    step = steps.next();
  }
  expect(pauses).toBeGreaterThan(1);
  expect(step.value.rank('能退吗')).toEqual(createSuggester(PAST).rank('能退吗'));
});
