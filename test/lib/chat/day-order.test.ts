import { describe, expect, test } from 'vitest';
import { createDayOrderProof, readNumericDate } from '../../../lib/chat/day-order';
import type { PageEvent } from '../../../lib/chat/raw';

const message = (day: string): PageEvent => ({
  type: 'messages',
  key: 'k',
  messages: [{ side: 'buyer', text: '31/12/2026', time: '15:20', day }],
});
const known = (...days: string[]) => {
  const proof = createDayOrderProof();
  for (const day of days) proof.take(message(day));
  return proof.known();
};

test.each([
  ['a day over 12 first', ['05/11/2026', '22/11/2026'], 'dayFirst'],
  ['a day over 12 second', ['11/05/2026', '11/22/2026'], 'monthFirst'],
  ['dots', ['22.11.2026'], 'dayFirst'],
  ['only days that may be months', ['05/11/2026'], undefined],
  ['both, so neither', ['22/11/2026', '11/22/2026'], undefined],
  ['a year first', ['2026/11/22'], undefined],
  ['two digits of a year', ['28/02/25'], undefined],
  ['no date', ['星期二'], undefined],
] as const)('what a page tells: %s', (_reason, days, expected) => {
  expect(known(...days)).toBe(expected);
});

test('what a buyer writes tells nothing', () => {
  expect(known('15/5')).toBeUndefined();
});

test('orders tell as well, a conversation as a whole too', () => {
  const proof = createDayOrderProof();
  const orders = [
    { cardKey: 'o', isCurrent: true, fields: { placedAt: '22/11/2026 10:00' }, items: [] },
  ];
  const conversation = { site: 's', key: 'k', messages: [], orders };
  expect(proof.take({ type: 'conversation', conversation })).toBe(true);
  expect(proof.take({ type: 'orders', key: 'k', orders })).toBe(false);
  expect(proof.known()).toBe('dayFirst');
});

describe('a date in numbers', () => {
  const fifth = { year: 2026, month: 11, day: 5 };
  test.each([
    ['tells by itself', '22/11/2026', undefined, { year: 2026, month: 11, day: 22 }],
    [
      'tells by itself against the page',
      '11/22/2026',
      'dayFirst',
      { year: 2026, month: 11, day: 22 },
    ],
    ['means the same either way', '11/11/2026', undefined, { year: 2026, month: 11, day: 11 }],
    ['is told by a page with the day first', '05/11/2026', 'dayFirst', fifth],
    ['is told by a page with the month first', '11/05/2026', 'monthFirst', fifth],
    ['of two digits is told by the page', '05/11/26', 'dayFirst', fifth],
    ['is told by nothing', '05/11/2026', undefined, 'ambiguous'],
    ['of two digits does not tell by itself', '28/02/25', undefined, 'ambiguous'],
    ['of mixed signs is none', '05/11.2026', 'dayFirst', undefined],
    ['with the year first is none', '2026/11/05', 'dayFirst', undefined],
  ] as const)('%s', (_reason, text, order, expected) => {
    expect(readNumericDate(text, order)).toEqual(expected);
  });
});
