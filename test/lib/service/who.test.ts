import { expect, test } from 'vitest';
import { whoOf } from '../../../lib/service/who';

test('a conversation has the same number each time, and no two of very many share one', () => {
  expect(whoOf({ site: 'practice', key: 'c1' })).toBe(whoOf({ site: 'practice', key: 'c1' }));
  const sites = ['practice', 'feige'];
  const all = sites.flatMap((site) =>
    Array.from({ length: 50_000 }, (_, n) => whoOf({ site, key: `练习买家${n}` })),
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.every(Number.isSafeInteger)).toBe(true);
});

test('site and key are not run together', () => {
  expect(whoOf({ site: 'a', key: 'bc' })).not.toBe(whoOf({ site: 'ab', key: 'c' }));
});
