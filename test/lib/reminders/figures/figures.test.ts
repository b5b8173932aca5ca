import { describe, expect, test } from 'vitest';
import type { Attempt, OutcomeResult } from '../../../../lib/reminders/attempt';
import { figuresOf } from '../../../../lib/reminders/figures/figures-of';
import { RANKED_MAX } from '../../../../lib/reminders/figures/rank';
import { CREDITED_WITHIN } from '../../../../lib/rules/outcome-rules';
import { at, attempt, outcome, SETTINGS, SHANGHAI } from '../make';
import { blocksOf } from './make';

const NOW = at('11-22 14:30');
const PERIOD = { from: at('11-01 00:00'), to: at('11-23 00:00') };
const QUERY = {
  period: PERIOD,
  zone: SHANGHAI,
  settings: SETTINGS,
  creditedWithinMs: CREDITED_WITHIN.value,
  now: NOW,
};
const figures = (attempts: Attempt[], period = PERIOD, now = NOW) =>
  figuresOf(blocksOf(attempts), { ...QUERY, period, now });
const paid = (seenAt: string, shownAt?: string) =>
  outcome(
    at(seenAt),
    shownAt === undefined ? { kind: 'paid' } : { kind: 'paid', paidAt: at(shownAt) },
    'observed',
  );
const said = (when: string, result: OutcomeResult) => outcome(at(when), result);
/** A reminder at 10:00 of the 20th. */
const one = (...outcomes: Attempt['outcomes']) => attempt(at('11-20 10:00'), { outcomes });

describe('a payment counts as one after the reminder', () => {
  test.each<[string, Attempt, number]>([
    ['when it was seen within the 24 h', one(paid('11-20 11:00')), 1],
    ['when it was seen at their very end', one(paid('11-21 10:00')), 1],
    ['not when it was seen later', one(paid('11-21 10:01')), 0],
    ['seen later, when the page shows an earlier time', one(paid('11-22 09:00', '11-20 18:00')), 1],
    [
      'not when the page shows a time before the reminder',
      one(paid('11-20 10:05', '11-20 09:59')),
      0,
    ],
    [
      'not when the page shows a later time than it was entered',
      one(said('11-20 11:00', { kind: 'paid' }), paid('11-22 09:00', '11-21 18:00')),
      0,
    ],
    ['when the agent says so', one(said('11-20 12:00', { kind: 'paid' })), 1],
    [
      'not when the agent took it back',
      one(
        said('11-20 12:00', { kind: 'paid' }),
        said('11-20 12:01', { kind: 'notPaid', reason: 'doubts' }),
      ),
      0,
    ],
    [
      'when the page shows it after a reason was given',
      one(said('11-20 10:30', { kind: 'notPaid', reason: 'doubts' }), paid('11-20 20:00')),
      1,
    ],
    [
      'not when the order was closed',
      one(outcome(at('11-20 11:00'), { kind: 'closed' }, 'observed')),
      0,
    ],
  ])('%s', (_, made, expected) => {
    expect(figures([made]).orders).toMatchObject({ of: 1, paid: expected });
  });
});

describe('an order reminded of twice', () => {
  const twice = (first: string, second: string, paidAt: string) => {
    const outcomes = [paid(paidAt)];
    return [
      attempt(at(first), { channel: 'chat', outcomes }),
      attempt(at(second), { channel: 'phone', outcomes }),
    ];
  };

  test.each<[string, Attempt[], number, number[]]>([
    [
      'paid once is one payment, after the last reminder before it',
      twice('11-20 10:00', '11-20 15:00', '11-20 16:00'),
      1,
      [0, 1],
    ],
    [
      'paid in between is one after the first',
      twice('11-20 10:00', '11-20 15:00', '11-20 14:00'),
      1,
      [1, 0],
    ],
    ['paid long after both is none', twice('11-20 10:00', '11-20 15:00', '11-21 16:00'), 0, [0, 0]],
  ])('%s', (_, made, orders, channels) => {
    const found = figures(made);
    expect(found.orders).toMatchObject({ of: 1, paid: orders });
    expect(found.reminders).toMatchObject({ of: 2, paid: orders });
    expect([found.channel[0]?.paid, found.channel[2]?.paid]).toEqual(channels);
  });

  test('stands with its last reminder even if that lies outside of the period', () => {
    const made = twice('11-20 20:00', '11-21 09:00', '11-21 10:00');
    const day = (from: string, to: string) => figures(made, { from: at(from), to: at(to) }).orders;
    expect(day('11-20 00:00', '11-21 00:00')).toMatchObject({ of: 1, paid: 0 });
    expect(day('11-21 00:00', '11-22 00:00')).toMatchObject({ of: 1, paid: 1 });
  });
});

test('a reminder whose 24 h are not over is counted as waiting, unless nothing can come any more', () => {
  const made = [
    attempt(at('11-22 10:00'), { orderKey: 'a|1' }),
    attempt(at('11-22 10:00'), { orderKey: 'a|2', outcomes: [paid('11-22 11:00')] }),
    attempt(at('11-22 10:00'), {
      orderKey: 'a|3',
      outcomes: [outcome(at('11-22 11:00'), { kind: 'closed' }, 'observed')],
    }),
    attempt(at('11-20 10:00'), { orderKey: 'a|4' }),
  ];
  expect(figures(made).orders).toMatchObject({ of: 4, paid: 1, waiting: 1 });
});

test('what is not known stands apart', () => {
  const found = figures([one(paid('11-20 11:00'))]);
  expect(found.orders).toMatchObject({ paidFen: 0, paidWithoutAmount: 1 });
  expect(found.slot.at(-1)).toEqual({ key: 'unknown', of: 1, paid: 1, waiting: 0 });
  expect(found.amount.at(-1)).toMatchObject({ key: -1, of: 1 });
  expect(found.delay.at(-1)).toMatchObject({ key: -1, of: 1 });
  expect(found.phrase).toMatchObject({ lines: [], none: { of: 1 } });
});

test('a cell that cannot be read is left out and counted', () => {
  const blocks = blocksOf([one(), one()]);
  if (blocks[0]) blocks[0].columns.at[0] = Number.NaN;
  const found = figuresOf(blocks, QUERY);
  expect([found.reminders.of, found.unreadable]).toEqual([1, 1]);
});

test('the phrases used most are listed, the others summed up', () => {
  const made = Array.from({ length: RANKED_MAX + 5 }, (_, index) =>
    attempt(at('11-20 10:00'), { orderKey: `a|${index}`, phraseId: `p${index % 33}` }),
  );
  const { lines, rest } = figures(made).phrase;
  expect(lines.slice(0, 3).map(({ key, of }) => [key, of])).toEqual([
    ['p0', 2],
    ['p1', 2],
    ['p10', 1],
  ]);
  expect(rest).toEqual({ of: 3, paid: 0, waiting: 0, count: 3 });
});

test.each<[string, string, string, string, string[]]>([
  [
    'a short period by day, up to today',
    '11-20 00:00',
    '12-01 00:00',
    'day',
    ['2026-11-20', '2026-11-21', '2026-11-22'],
  ],
  [
    'a long one by weeks from Monday',
    '08-01 00:00',
    '11-23 00:00',
    'week',
    ['2026-08-01', '2026-08-03', '2026-08-10'],
  ],
])('the trend shows %s', (_, from, to, step, first) => {
  const { trend } = figures([one()], { from: at(from), to: at(to) });
  expect(trend.step).toBe(step);
  expect(trend.points.slice(0, 3).map(({ key }) => key)).toEqual(first);
  expect(trend.points.reduce((sum, { of }) => sum + of, 0)).toBe(1);
});
