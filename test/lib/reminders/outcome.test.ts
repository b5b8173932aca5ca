import { describe, expect, test } from 'vitest';
import { ORDER_STATUSES } from '../../../lib/chat/order';
import type { Outcome, OutcomeResult } from '../../../lib/reminders/attempt';
import { isFinal, observedOutcome, promisedTimeChoices } from '../../../lib/reminders/outcome';
import { at, attempt, clock, outcome } from './make';

const NOW = at('11-20 12:00');
const PAID: OutcomeResult = { kind: 'paid' };
const CLOSED: OutcomeResult = { kind: 'closed' };
const NOT_PAID: OutcomeResult = { kind: 'notPaid', reason: 'doubts' };
const PROMISED: OutcomeResult = { kind: 'promised', promisedAt: at('11-20 20:00') };
const said = (result: OutcomeResult) => outcome(at('11-20 10:00'), result);
const seen = (result: OutcomeResult) => outcome(at('11-20 11:00'), result, 'observed');
const withOutcomes = (outcomes: Outcome[]) => attempt(at('11-20 09:20'), { outcomes });

describe('R8 what the page fills in', () => {
  test.each(ORDER_STATUSES.map((status) => [status]))('status %s on a fresh attempt', (status) => {
    const isPaid = ['paidUnshipped', 'shipped', 'delivered', 'success'].includes(status);
    const expected = isPaid ? PAID : status === 'closed' ? CLOSED : undefined;
    expect(observedOutcome(withOutcomes([]), { status }, NOW)).toEqual(expected);
  });

  test.each([
    ['beside a person’s other entry', [said(NOT_PAID)], 'shipped' as const, PAID],
    ['beside a promise', [said(PROMISED)], 'shipped' as const, PAID],
    ['not where a person already said so', [said(PAID)], 'shipped' as const, undefined],
    ['not twice', [seen(PAID)], 'success' as const, undefined],
    [
      'not twice beside a person’s entry',
      [seen(PAID), said(NOT_PAID)],
      'success' as const,
      undefined,
    ],
    ['closed not twice', [seen(CLOSED)], 'closed' as const, undefined],
    ['paid after a wrong closed', [seen(CLOSED)], 'shipped' as const, PAID],
    ['not closed once it was seen paid', [seen(PAID)], 'closed' as const, undefined],
    ['closed where a person said paid', [said(PAID)], 'closed' as const, CLOSED],
  ])('%s', (_why, outcomes, status, expected) => {
    expect(observedOutcome(withOutcomes(outcomes), { status }, NOW)).toEqual(expected);
  });
});

test('R8 what the page fills in carries the time of payment where the page shows it', () => {
  const shownAt = at('11-20 09:40');
  const shipped = { status: 'shipped', paidAt: shownAt } as const;
  expect(observedOutcome(withOutcomes([]), shipped, NOW)).toEqual({
    kind: 'paid',
    paidAt: shownAt,
  });
  expect(observedOutcome(withOutcomes([]), shipped, shownAt - 1)).toEqual(PAID);
  expect(observedOutcome(withOutcomes([]), { ...shipped, status: 'closed' }, NOW)).toEqual(CLOSED);
});

test.each([
  ['no outcome yet', [], false],
  ['not paid', [said(NOT_PAID)], false],
  ['promised', [said(PROMISED)], false],
  ['a person said paid', [said(PAID)], true],
  ['a person said closed', [said(CLOSED)], true],
  ['a person took paid back', [said(PAID), said(NOT_PAID)], false],
  ['the page showed it paid', [seen(PAID)], true],
  ['the page showed it paid, a person said otherwise before', [said(NOT_PAID), seen(PAID)], true],
])('R8 an attempt is final or not: %s', (_why, outcomes, expected) => {
  expect(isFinal(withOutcomes(outcomes))).toBe(expected);
});

test.each([
  ['early', '11-20 07:00', ['today10', 'today20', 'tomorrow10', 'tomorrow20']],
  [
    '10:00 is half an hour ahead',
    '11-20 09:30',
    ['today20', 'tomorrow10', 'tomorrow20', 'dayAfter10'],
  ],
  [
    '10:00 is a little more ahead',
    '11-20 09:29',
    ['today10', 'today20', 'tomorrow10', 'tomorrow20'],
  ],
  ['in the evening', '11-20 19:30', ['tomorrow10', 'tomorrow20', 'dayAfter10']],
])('R8 times a buyer may promise: %s', (_why, now, expected) => {
  expect(promisedTimeChoices(at(now), 'Asia/Shanghai').map(({ code }) => code)).toEqual(expected);
});

test('R8 promised times are the shop’s wall clock', () => {
  const zone = 'America/New_York';
  const choices = promisedTimeChoices(at('03-07 15:00', zone), zone);
  expect(choices.map((choice) => clock(choice.at, zone))).toEqual([
    '03-07 20:00',
    '03-08 10:00',
    '03-08 20:00',
    '03-09 10:00',
  ]);
});
