import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/wording/check-wording';
import { LOUD, SILENT } from './sentences';

const checker = createChecker();
const seen = (text: string) =>
  checker
    .check(text)
    .map(({ level, category, range }) => [
      level,
      category,
      range && text.slice(range.from, range.to),
    ]);

test('R13 the table has 150 sentences of which at least half are silent', () => {
  expect(SILENT.length + LOUD.length).toBeGreaterThanOrEqual(150);
  expect(SILENT.length).toBeGreaterThanOrEqual(LOUD.length);
  expect(new Set([...SILENT, ...LOUD.map(([text]) => text)]).size).toBe(
    SILENT.length + LOUD.length,
  );
});

describe('R13 says nothing about', () => {
  test.each(SILENT)('%s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('R13 points out', () => {
  test.each(LOUD)('%s', (text, level, category, marked) => {
    expect(seen(text)).toEqual([[level, category, marked]]);
  });
});
