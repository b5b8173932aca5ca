import { describe, expect, test } from 'vitest';
import type { OrderStatus } from '../../../lib/chat/order';
import { HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import { planReminder } from '../../../lib/reminders/plan';
import { at, clocks, codes, facts, placed, planned, SETTINGS } from './make';

describe('R6 first window of a silent order', () => {
  test.each([
    ['first minute of the morning slot', '11-20 06:00', 'morning', ['11-20 08:00 – 11-20 12:00']],
    ['a morning order', '11-20 09:00', 'morning', ['11-20 09:10 – 11-20 12:00']],
    ['never shorter than 30 min: 11:30', '11-20 11:30', 'morning', ['11-20 11:40 – 11-20 12:10']],
    ['never shorter than 30 min: 11:55', '11-20 11:55', 'morning', ['11-20 12:05 – 11-20 12:35']],
    ['last minute of the morning', '11-20 11:59', 'morning', ['11-20 12:09 – 11-20 12:39']],
    ['first minute of the afternoon', '11-20 12:00', 'afternoon', ['11-20 12:10 – 11-20 17:00']],
    ['last minute of the afternoon', '11-20 16:59', 'afternoon', ['11-20 17:09 – 11-20 17:39']],
    [
      'first minute of the evening',
      '11-20 17:00',
      'evening',
      ['11-20 17:10 – 11-20 22:00', '11-21 08:00 – 11-21 10:00'],
    ],
    [
      'quiet hours are cut out of an evening window',
      '11-20 19:00',
      'evening',
      ['11-20 19:10 – 11-20 22:00', '11-21 08:00 – 11-21 10:00'],
    ],
    ['last minute of the evening', '11-20 21:59', 'evening', ['11-21 08:00 – 11-21 10:00']],
    ['first minute of the night', '11-20 22:00', 'night', ['11-21 10:00 – 11-21 22:00']],
    ['23:30 waits for the next day', '11-20 23:30', 'night', ['11-21 10:00 – 11-21 22:00']],
    ['midnight', '11-20 00:00', 'night', ['11-20 10:00 – 11-20 22:00']],
    ['01:00 waits for the same day', '11-20 01:00', 'night', ['11-20 10:00 – 11-20 22:00']],
    ['last minute of the night', '11-20 05:59', 'night', ['11-20 10:00 – 11-20 22:00']],
  ])('%s', (_why, placedAt, slot, windows) => {
    const plan = planned(planReminder(placed(placedAt)));
    expect(clocks(plan.windows)).toEqual(windows);
    expect(plan).toMatchObject({ slot, nth: 1, isFollowUp: false, purpose: 'remindAddress' });
  });

  test('an order of unknown contact is planned like a silent one and says so', () => {
    const silent = planned(planReminder(placed('11-20 19:00')));
    const unknown = planned(planReminder(placed('11-20 19:00', { contact: 'unknown' })));
    expect(unknown.windows).toEqual(silent.windows);
    expect(unknown.contact).toBe('unknown');
    expect(codes(unknown)).toContain('contactUnknown');
    expect(codes(silent)).not.toContain('contactUnknown');
  });

  test('the reasons name the rule, the deadline and what was cut', () => {
    expect(planned(planReminder(placed('11-20 19:00'))).because).toEqual([
      { rule: 'R6', code: 'firstDelay', params: { minutes: 10, from: at('11-20 19:10') } },
      { rule: 'R6', code: 'silentEvening', params: { by: at('11-21 10:00') } },
      { rule: 'R6', code: 'quietHours', params: { minuteFrom: 22 * 60, minuteTo: 8 * 60 } },
    ]);
  });

  test('the reasons say that a window was lengthened', () => {
    expect(codes(planReminder(placed('11-20 11:55')))).toContain('shortestWindow');
    expect(codes(planReminder(placed('11-20 11:20')))).not.toContain('shortestWindow');
  });

  test('what quiet hours take from the shortest window is added after them', () => {
    const settings = { ...SETTINGS, afternoonBy: 17 * 60, quietFrom: 17 * 60 + 20 };
    const plan = planned(planReminder(placed('11-20 16:59', { settings })));
    expect(clocks(plan.windows)).toEqual([
      '11-20 17:09 – 11-20 17:20',
      '11-21 08:00 – 11-21 08:19',
    ]);
  });

  test('quiet hours may lie within a day', () => {
    const settings = { ...SETTINGS, quietFrom: 10 * 60, quietTo: 11 * 60 };
    const plan = planned(planReminder(placed('11-20 09:00', { settings })));
    expect(clocks(plan.windows)).toEqual([
      '11-20 09:10 – 11-20 10:00',
      '11-20 11:00 – 11-20 12:00',
    ]);
  });

  test('a shop without quiet hours has one evening window', () => {
    const settings = { ...SETTINGS, quietFrom: 0, quietTo: 0 };
    const plan = planned(planReminder(placed('11-20 19:00', { settings })));
    expect(clocks(plan.windows)).toEqual(['11-20 19:10 – 11-21 10:00']);
  });

  test('a shop that is always quiet gets no window and a passed plan', () => {
    const settings = { ...SETTINGS, quietFrom: 0, quietTo: 1440 };
    expect(planReminder(placed('11-20 09:00', { settings }))).toMatchObject({
      phase: 'passed',
      windows: [],
    });
  });
});

describe('R6 first window of a consulted order', () => {
  const consulted = { contact: 'consulted' as const };

  test.each([
    ['morning: to the beginning of quiet hours', '11-20 09:00', ['11-20 09:10 – 11-20 22:00']],
    ['afternoon: the same', '11-20 16:55', ['11-20 17:05 – 11-20 22:00']],
    [
      'evening: as late as a silent one',
      '11-20 19:00',
      ['11-20 19:10 – 11-20 22:00', '11-21 08:00 – 11-21 10:00'],
    ],
    ['late evening: the next morning', '11-20 21:55', ['11-21 08:00 – 11-21 10:00']],
    ['night: from the end of quiet hours', '11-20 23:30', ['11-21 08:00 – 11-21 22:00']],
    ['after midnight: the same day', '11-20 01:00', ['11-20 08:00 – 11-20 22:00']],
  ])('%s', (_why, placedAt, windows) => {
    const plan = planned(planReminder(placed(placedAt, consulted)));
    expect(clocks(plan.windows)).toEqual(windows);
    expect(plan).toMatchObject({ channel: 'chat', purpose: 'remindAddress' });
    expect(codes(plan)).toContain('consulted');
  });

  test.each([
    [
      'wrote at 23:25: until 23:55',
      '11-20 23:30',
      '11-20 23:25',
      ['11-20 23:40 – 11-20 23:55', '11-21 08:00 – 11-21 22:00'],
    ],
    [
      'wrote at 21:50: the evening window runs on to 22:20',
      '11-20 19:00',
      '11-20 21:50',
      ['11-20 19:10 – 11-20 22:20', '11-21 08:00 – 11-21 10:00'],
    ],
    ['wrote too long ago', '11-20 23:30', '11-20 23:10', ['11-21 08:00 – 11-21 22:00']],
    [
      'wrote in quiet hours: only from then on',
      '11-20 22:30',
      '11-20 22:50',
      ['11-20 22:50 – 11-20 23:20', '11-21 08:00 – 11-21 22:00'],
    ],
  ])(
    'quiet hours do not hold for a buyer who is online: %s',
    (_why, placedAt, wroteAt, windows) => {
      const lastBuyerMessageAt = at(wroteAt);
      const now = Math.max(at(placedAt), lastBuyerMessageAt);
      const plan = planReminder(placed(placedAt, { ...consulted, lastBuyerMessageAt, now }));
      expect(clocks(planned(plan).windows)).toEqual(windows);
    },
  );

  test('the reasons name the end of being online', () => {
    const plan = planReminder(
      placed('11-20 23:30', { ...consulted, lastBuyerMessageAt: at('11-20 23:25') }),
    );
    expect(planned(plan).because).toContainEqual({
      rule: 'R6',
      code: 'buyerOnline',
      params: { until: at('11-20 23:55') },
    });
  });

  test.each([
    ['the buyer was silent before placing', { contact: 'silent' as const }],
    ['contact is unknown', { contact: 'unknown' as const }],
    ['the host forbids chat', { ...consulted, isChatReminderForbidden: true }],
    ['the message is dated after now', { ...consulted, lastBuyerMessageAt: at('11-20 23:31') }],
  ])('quiet hours hold if %s', (_why, over) => {
    const plan = planReminder(
      placed('11-20 23:30', { lastBuyerMessageAt: at('11-20 23:29'), ...over }),
    );
    const [first] = planned(plan).windows;
    expect(first?.from).toBeGreaterThanOrEqual(at('11-21 08:00'));
  });

  test('by another channel than chat the order has the window of a silent one', () => {
    const plan = planned(
      planReminder(
        placed('11-20 23:30', {
          ...consulted,
          order: { amountFen: 600_00 },
          otherAttempts: [{ channel: 'chat', at: at('11-20 23:00') }],
        }),
      ),
    );
    expect(plan.channel).toBe('phone');
    expect(clocks(plan.windows)).toEqual(['11-21 10:00 – 11-21 22:00']);
  });
});

describe('R6 closing of the order', () => {
  test.each([
    ['after the window: nothing is cut', '11-20 12:00', ['11-20 09:10 – 11-20 12:00']],
    ['inside the window: it ends there', '11-20 11:00', ['11-20 09:10 – 11-20 11:00']],
    ['sooner than the shortest window', '11-20 09:15', ['11-20 09:10 – 11-20 09:15']],
  ])('%s', (_why, closesAt, windows) => {
    const plan = planReminder(placed('11-20 09:00', { order: { closesAt: at(closesAt) } }));
    expect(clocks(planned(plan).windows)).toEqual(windows);
  });

  test('cuts the second piece of an evening window off', () => {
    const plan = planReminder(placed('11-20 19:00', { order: { closesAt: at('11-21 07:00') } }));
    expect(clocks(planned(plan).windows)).toEqual(['11-20 19:10 – 11-20 22:00']);
    expect(codes(plan)).toContain('orderCloses');
  });

  test.each([
    ['within the first ten minutes', '11-20 09:00', '11-20 09:10'],
    ['the moment it was placed', '11-20 09:00', '11-20 09:00'],
    ['before a night order may be reminded', '11-20 23:30', '11-21 09:59'],
  ])('an order that closes %s is not reminded', (_why, placedAt, closesAt) => {
    const plan = planReminder(placed(placedAt, { order: { closesAt: at(closesAt) } }));
    expect(plan).toMatchObject({ kind: 'refused', why: 'orderClosing' });
    expect(codes(plan)).toContain('orderCloses');
  });
});

describe('R6 phase', () => {
  const [first, second] = [
    { from: at('11-20 19:10'), to: at('11-20 22:00') },
    { from: at('11-21 08:00'), to: at('11-21 10:00') },
  ];
  test.each([
    ['before the first window', '11-20 19:09', { phase: 'waiting', next: first }],
    ['at its first moment', '11-20 19:10', { phase: 'open', current: first, next: second }],
    ['at its end', '11-20 22:00', { phase: 'waiting', next: second }],
    ['between the windows', '11-21 03:00', { phase: 'waiting', next: second }],
    ['in the second', '11-21 08:00', { phase: 'open', current: second }],
    ['at the end of the last', '11-21 10:00', { phase: 'passed' }],
    ['days later', '11-24 09:00', { phase: 'passed' }],
  ])('%s', (_why, now, expected) => {
    const { phase, current, next, windows } = planned(
      planReminder(placed('11-20 19:00', { now: at(now) })),
    );
    expect({ phase, current, next }).toEqual({ current: undefined, next: undefined, ...expected });
    expect(windows).toEqual([first, second]);
  });
});

describe('R6 is not asked for', () => {
  test.each<[OrderStatus, object]>([
    ['paidUnshipped', { kind: 'notNeeded', why: 'paid' }],
    ['shipped', { kind: 'notNeeded', why: 'paid' }],
    ['delivered', { kind: 'notNeeded', why: 'paid' }],
    ['success', { kind: 'notNeeded', why: 'paid' }],
    ['closed', { kind: 'notNeeded', why: 'closed' }],
    ['refunding', { kind: 'notNeeded', why: 'refund' }],
    ['refunded', { kind: 'notNeeded', why: 'refund' }],
    ['unknown', { kind: 'unknown', why: 'statusUnknown' }],
  ])('with status %s', (status, plan) => {
    expect(planReminder(facts({ order: { status } }))).toEqual(plan);
  });

  test('without a time of placing', () => {
    expect(planReminder(facts({ order: { placedAt: undefined } }))).toEqual({
      kind: 'unknown',
      why: 'placedAtUnknown',
    });
  });

  test('with a time of placing after now', () => {
    expect(planReminder(placed('11-20 09:00', { now: at('11-20 08:59') }))).toEqual({
      kind: 'unknown',
      why: 'placedInFuture',
    });
  });

  test.each([
    ['now', { now: Number.NaN }],
    ['placedAt', { order: { placedAt: Number.NaN } }],
    ['closesAt', { order: { closesAt: Number.POSITIVE_INFINITY } }],
    ['closesAt', { order: { closesAt: at('11-20 08:59') } }],
    ['amountFen', { order: { amountFen: -1 } }],
    ['amountFen', { order: { amountFen: 0.5 } }],
    ['profitFen', { profitFen: Number.NaN }],
  ])('with a bad %s, which is named', (field, over) => {
    expect(() => planReminder(facts(over))).toThrow(RangeError);
    expect(() => planReminder(facts(over))).toThrow(field);
  });
});

describe('R6 in a zone that changes its clocks', () => {
  const zone = 'America/New_York';
  test.each([
    [
      'the night the clock goes forward is an hour shorter',
      '03-07 19:00',
      ['03-07 19:10 – 03-07 22:00', '03-08 08:00 – 03-08 10:00'],
      9 * HOUR_MS,
    ],
    [
      'the night it goes back is an hour longer',
      '10-31 19:00',
      ['10-31 19:10 – 10-31 22:00', '11-01 08:00 – 11-01 10:00'],
      11 * HOUR_MS,
    ],
  ])('%s', (_why, placedAt, windows, nightMs) => {
    const plan = planned(planReminder(placed(placedAt, { zone })));
    expect(clocks(plan.windows, zone)).toEqual(windows);
    const [evening, morning] = plan.windows;
    expect((morning?.from ?? 0) - (evening?.to ?? 0)).toBe(nightMs);
  });

  test('ten minutes are ten minutes across the change', () => {
    const placedAt = at('03-08 01:55', zone);
    const settings = { ...SETTINGS, nightFrom: 0, morningFrom: 1, quietFrom: 0, quietTo: 0 };
    const plan = planned(planReminder(placed('03-08 01:55', { zone, settings })));
    expect(plan.windows[0]?.from).toBe(placedAt + 10 * MINUTE_MS);
  });
});
