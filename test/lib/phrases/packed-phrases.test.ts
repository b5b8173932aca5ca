import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stage } from '../../../lib/chat/stage';
import {
  type PackedPhrases,
  packPhrases,
  unpackPhrases,
} from '../../../lib/phrases/packed-phrases';
import type { PhrasePurpose } from '../../../lib/phrases/phrase';
import { phrase } from './make';

const anyPhrase = fc
  .record({
    id: fc.string(),
    title: fc.string(),
    body: fc.string({ unit: 'grapheme' }),
    group: fc.string(),
    tags: fc.array(fc.string({ unit: 'grapheme' })),
    stages: fc.subarray<Stage>(['preSale', 'unpaid', 'signed']),
    code: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    purpose: fc.option(fc.constant<PhrasePurpose>('remindAddress'), { nil: undefined }),
  })
  .map(({ id, code, purpose, ...rest }) =>
    phrase(id, { ...rest, ...(code && { code }), ...(purpose && { purpose }) }),
  );

test('what was packed is what is unpacked, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPhrase), async (phrases) => {
      expect(await unpackPhrases(packPhrases(phrases))).toStrictEqual(phrases);
    }),
  );
});

test('a list of many is packed into plain letters, a fraction of its length', async () => {
  const phrases = Array.from({ length: 5_000 }, (_, n) =>
    phrase(`p${n}`, { body: `第 ${n} 条：颜色尺码都可以先看详情页里的说明。` }),
  );
  const packed = packPhrases(phrases);
  expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/u);
  expect(packed.length).toBeLessThan(JSON.stringify(phrases).length / 2);
  expect(await unpackPhrases(packed)).toEqual(phrases);
});

test('the same list is packed the same', () => {
  expect(packPhrases([phrase('a')])).toBe(packPhrases([phrase('a')]));
});

test.each([
  ['cut off', packPhrases([phrase('a')]).slice(0, 20)],
  ['something else', btoa('hello')],
])('a text that was %s is an error', async (_why, text) => {
  await expect(unpackPhrases(text as PackedPhrases)).rejects.toThrow();
});

test('a byte order mark in front and half a character change nothing around them', async () => {
  const [opened] = await unpackPhrases(packPhrases([phrase('a', { body: '\uFEFF亲\uD83D在的' })]));
  expect(opened).toEqual(phrase('a', { body: '\uFEFF亲\uFFFD在的' }));
});
