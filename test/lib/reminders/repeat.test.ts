import { describe, expect, test } from 'vitest';
import type { OutcomeResult } from '../../../lib/reminders/attempt';
import { planReminder } from '../../../lib/reminders/plan';
import { at, attempt, clocks, codes, outcome, placed, planned, SETTINGS } from './make';

const LARGE = { amountFen: 500_00 };
const reminded = (madeAt: string, over = {}) => attempt(at(madeAt), over);
const promised = (recordedAt: string, promisedAt: string, reason?: 'balanceShort' | 'doubts') =>
  outcome(at(recordedAt), {
    kind: 'promised',
    promisedAt: at(promisedAt),
    ...(reason && { reason }),
  });

describe('R6 how often', () => {
  test('an ordinary order is reminded once', () => {
    const attempts = [reminded('11-20 09:20')];
    const plan = planReminder(placed('11-20 09:00', { attempts, now: at('11-20 14:00') }));
    expect(plan).toEqual({
      kind: 'refused',
      why: 'onePerOrder',
      because: [{ rule: 'R6', code: 'onePerOrder', params: { count: 1 } }],
    });
  });

  test.each([
    ['one fen below the bound is an ordinary order', 499_99, 'refused'],
    ['the bound itself is a large order', 500_00, 'planned'],
    ['an unknown amount is an ordinary order', undefined, 'refused'],
  ])('%s', (_why, amountFen, kind) => {
    const attempts = [reminded('11-20 09:20')];
    expect(planReminder(placed('11-20 09:00', { order: { amountFen }, attempts })).kind).toBe(kind);
  });

  test('an unknown amount is given as a reason', () => {
    const attempts = [reminded('11-20 09:20')];
    const plan = planReminder(placed('11-20 09:00', { order: { amountFen: undefined }, attempts }));
    expect(codes(plan)).toEqual(['onePerOrder', 'amountUnknown']);
  });

  test.each([
    ['4 h later', '11-20 09:20', ['11-20 13:20 – 11-20 22:00']],
    [
      'close to quiet hours: continued after them',
      '11-20 17:50',
      ['11-20 21:50 – 11-20 22:00', '11-21 08:00 – 11-21 08:20'],
    ],
    ['in quiet hours: after them', '11-20 20:00', ['11-21 08:00 – 11-21 22:00']],
  ])('a large order may have a second reminder %s', (_why, firstAt, windows) => {
    const attempts = [reminded(firstAt)];
    const plan = planned(planReminder(placed('11-20 09:00', { order: LARGE, attempts })));
    expect(plan).toMatchObject({ nth: 2, isFollowUp: false, purpose: 'remindSecond' });
    expect(clocks(plan.windows)).toEqual(windows);
    expect(codes(plan)).toEqual(expect.arrayContaining(['largeOrder', 'secondAfter']));
  });

  test.each([
    ['chat first, then phone', 'chat' as const, 'phone'],
    ['phone first, then chat', 'phone' as const, 'chat'],
    ['SMS first, then chat', 'sms' as const, 'chat'],
  ])('the second reminder uses another channel: %s', (_why, channel, expected) => {
    const attempts = [reminded('11-20 09:20', { channel })];
    const plan = planReminder(placed('11-20 09:00', { order: LARGE, attempts }));
    expect(planned(plan).channel).toBe(expected);
  });

  test('the second reminder prefers another channel even where the same one would be free', () => {
    const settings = { ...SETTINGS, sameChannelEveryMs: 0 };
    const attempts = [reminded('11-20 09:20')];
    const plan = planReminder(placed('11-20 09:00', { order: LARGE, attempts, settings }));
    expect(planned(plan).channel).toBe('phone');
    expect(planned(plan).channelOptions[0]).toMatchObject({ channel: 'chat', isAllowed: true });
  });

  test('the second reminder ends when the order closes', () => {
    const order = { ...LARGE, closesAt: at('11-20 13:20') };
    const attempts = [reminded('11-20 09:20')];
    expect(planReminder(placed('11-20 09:00', { order, attempts }))).toMatchObject({
      kind: 'refused',
      why: 'orderClosing',
    });
  });

  test('a third reminder is refused with the reason', () => {
    const attempts = [reminded('11-20 14:00', { channel: 'phone' }), reminded('11-20 09:20')];
    const plan = planReminder(placed('11-20 09:00', { order: LARGE, attempts }));
    expect(plan).toMatchObject({ kind: 'refused', why: 'twoPerLargeOrder' });
    expect(codes(plan)).toEqual(['twoPerLargeOrder', 'largeOrder']);
  });
});

describe('R6 one a day by the same channel', () => {
  const chatAt = (time: string) => [{ channel: 'chat' as const, at: at(time) }];

  test('an ordinary order waits until the day is over', () => {
    const otherAttempts = chatAt('11-20 08:30');
    const plan = planReminder(placed('11-20 09:00', { otherAttempts }));
    expect(plan).toEqual({
      kind: 'refused',
      why: 'sameChannelToday',
      until: at('11-21 08:30'),
      because: [
        {
          rule: 'R6',
          code: 'sameChannelToday',
          params: { channel: 'chat', until: at('11-21 08:30') },
        },
      ],
    });
  });

  test.each([
    ['exactly a day ago is free again', '11-19 09:10', 'planned'],
    ['a minute less is not', '11-19 09:11', 'refused'],
  ])('%s', (_why, time, kind) => {
    const otherAttempts = chatAt(time);
    expect(planReminder(placed('11-20 09:00', { otherAttempts })).kind).toBe(kind);
  });

  test('what counts is the moment the reminder could be made, not now', () => {
    const otherAttempts = chatAt('11-20 09:00');
    const plan = planReminder(placed('11-20 23:30', { otherAttempts }));
    expect(clocks(planned(plan).windows)).toEqual(['11-21 10:00 – 11-21 22:00']);
  });

  test.each([
    ['phone for a large order', { order: LARGE }, 'phone'],
    ['SMS where the profit covers it', { profitFen: 1_01 }, 'sms'],
  ])('another channel that is worth it takes over: %s', (_why, over, channel) => {
    const otherAttempts = chatAt('11-20 08:30');
    const plan = planned(planReminder(placed('11-20 09:00', { otherAttempts, ...over })));
    expect(plan.channel).toBe(channel);
    expect(plan.channelOptions[0]).toMatchObject({
      channel: 'chat',
      isAllowed: false,
      why: 'sameChannelToday',
    });
  });

  test('with every channel used, the first to be free again is waited for', () => {
    const otherAttempts = [
      { channel: 'chat' as const, at: at('11-20 08:30') },
      { channel: 'phone' as const, at: at('11-20 07:30') },
    ];
    expect(planReminder(placed('11-20 09:00', { otherAttempts, order: LARGE }))).toMatchObject({
      why: 'sameChannelToday',
      until: at('11-21 07:30'),
    });
  });

  test('also where the window is over and only the agent could still decide to remind', () => {
    const over = { otherAttempts: chatAt('11-20 12:30'), now: at('11-20 13:00') };
    expect(planReminder(placed('11-20 09:00', over))).toMatchObject({
      kind: 'refused',
      why: 'sameChannelToday',
      until: at('11-21 12:30'),
    });
  });

  test('a plan whose time is over stays passed once the channel is free again', () => {
    const over = { otherAttempts: chatAt('11-20 12:30'), now: at('11-21 12:30') };
    expect(planReminder(placed('11-20 09:00', over))).toMatchObject({
      kind: 'planned',
      phase: 'passed',
    });
  });
});

describe('R6 follow-up of a promise', () => {
  test.each([
    ['balance short: 15 min before', 'balanceShort' as const, '11-20 19:45', 'remindTopUp'],
    ['no reason: at the time', undefined, '11-20 20:00', 'remindPromised'],
    ['another reason: at the time', 'doubts' as const, '11-20 20:00', 'remindPromised'],
  ])('%s', (_why, reason, from, purpose) => {
    const outcomes = [promised('11-20 09:30', '11-20 20:00', reason)];
    const attempts = [reminded('11-20 09:20', { outcomes })];
    const plan = planned(planReminder(placed('11-20 09:00', { attempts })));
    expect(clocks(plan.windows)).toEqual([`${from} – 11-20 22:00`]);
    expect(plan).toMatchObject({ nth: 1, isFollowUp: true, purpose, channel: 'chat' });
  });

  test('a top-up promised for sooner than the lead is followed up at its time', () => {
    const outcomes = [promised('11-20 19:50', '11-20 20:00', 'balanceShort')];
    const attempts = [reminded('11-20 19:40', { outcomes })];
    const plan = planned(planReminder(placed('11-20 19:00', { attempts })));
    expect(clocks(plan.windows)[0]).toBe('11-20 20:00 – 11-20 22:00');
  });

  test('a follow-up due in quiet hours waits for their end', () => {
    const outcomes = [promised('11-20 21:00', '11-20 23:00')];
    const attempts = [reminded('11-20 20:30', { outcomes })];
    const plan = planned(planReminder(placed('11-20 20:00', { attempts })));
    expect(clocks(plan.windows)).toEqual(['11-21 08:00 – 11-21 22:00']);
  });

  test('it counts neither for the order nor for the channel', () => {
    const outcomes = [promised('11-20 09:30', '11-20 20:00')];
    const followUp = reminded('11-20 20:05', { channel: 'chat' });
    const attempts = [reminded('11-20 09:20', { outcomes, channel: 'phone' }), followUp];
    const now = at('11-20 20:10');
    const plan = planned(planReminder(placed('11-20 09:00', { order: LARGE, attempts, now })));
    expect(plan).toMatchObject({ nth: 2, isFollowUp: false, channel: 'chat' });
  });

  test('one promise has one follow-up', () => {
    const outcomes = [promised('11-20 09:30', '11-20 20:00')];
    const attempts = [reminded('11-20 09:20', { outcomes }), reminded('11-20 20:05')];
    const plan = planReminder(placed('11-20 09:00', { attempts, now: at('11-20 20:10') }));
    expect(plan).toMatchObject({ kind: 'refused', why: 'onePerOrder' });
    expect(codes(plan)).toEqual(['onePerOrder']);
  });

  test('what is done after the one follow-up counts as a reminder again', () => {
    const outcomes = [promised('11-20 09:30', '11-20 12:00')];
    const attempts = [
      reminded('11-20 09:20', { outcomes }),
      reminded('11-20 12:05'),
      reminded('11-20 13:30', { channel: 'phone' }),
    ];
    const plan = planReminder(placed('11-20 09:00', { order: LARGE, attempts }));
    expect(plan).toMatchObject({ kind: 'refused', why: 'twoPerLargeOrder' });
  });

  test('a follow-up stays one when the promise is corrected afterwards', () => {
    const outcomes = [
      promised('11-20 09:30', '11-20 12:00'),
      outcome(at('11-20 12:10'), { kind: 'notPaid', reason: 'doubts' }),
    ];
    const attempts = [reminded('11-20 09:20', { outcomes }), reminded('11-20 12:05')];
    const plan = planReminder(placed('11-20 09:00', { order: LARGE, attempts }));
    expect(planned(plan)).toMatchObject({ nth: 2, isFollowUp: false });
  });

  test('a new promise made at the follow-up has its own', () => {
    const attempts = [
      reminded('11-20 09:20', { outcomes: [promised('11-20 09:30', '11-20 15:00')] }),
      reminded('11-20 15:05', { outcomes: [promised('11-20 15:10', '11-20 18:00')] }),
    ];
    const plan = planned(planReminder(placed('11-20 09:00', { attempts })));
    expect(plan.isFollowUp).toBe(true);
    expect(clocks(plan.windows)).toEqual(['11-20 18:00 – 11-20 22:00']);
  });

  test('a promise that was corrected has none', () => {
    const outcomes = [
      promised('11-20 09:30', '11-20 15:00'),
      outcome(at('11-20 09:31'), { kind: 'notPaid', reason: 'doubts' }),
    ];
    const attempts = [reminded('11-20 09:20', { outcomes })];
    expect(planReminder(placed('11-20 09:00', { attempts })).kind).toBe('refused');
  });

  test('an attempt before the promise falls due is a reminder', () => {
    const outcomes = [promised('11-20 09:30', '11-20 20:00')];
    const attempts = [
      reminded('11-20 09:20', { outcomes }),
      reminded('11-20 14:00', { outcomes: [promised('11-20 14:05', '11-20 21:00')] }),
    ];
    const plan = planReminder(placed('11-20 09:00', { order: LARGE, attempts }));
    expect(planned(plan)).toMatchObject({ isFollowUp: true, nth: 2 });
  });

  test('it ends when the order closes', () => {
    const outcomes = [promised('11-20 09:30', '11-20 20:00')];
    const attempts = [reminded('11-20 09:20', { outcomes })];
    const order = { closesAt: at('11-20 20:00') };
    expect(planReminder(placed('11-20 09:00', { attempts, order }))).toMatchObject({
      why: 'orderClosing',
    });
  });

  test.each<[OutcomeResult['kind'], OutcomeResult]>([
    ['paid', { kind: 'paid' }],
    ['closed', { kind: 'closed' }],
  ])('an outcome %s ends all reminding', (why, result) => {
    const outcomes = [
      promised('11-20 09:30', '11-20 20:00'),
      outcome(at('11-20 10:00'), result, 'agent'),
    ];
    const attempts = [reminded('11-20 09:20', { outcomes })];
    expect(planReminder(placed('11-20 09:00', { attempts }))).toEqual({ kind: 'notNeeded', why });
  });
});

describe('R6 channel', () => {
  test.each([
    ['chat first', {}, 'notLargeOrder', 'profitUnknown'],
    ['phone for a large order', { order: LARGE }, 'largeOrder', 'profitUnknown'],
    [
      'phone not for an unknown amount',
      { order: { amountFen: undefined } },
      'amountUnknown',
      'profitUnknown',
    ],
    [
      'SMS not at exactly 20 times its cost',
      { profitFen: 1_00 },
      'notLargeOrder',
      'profitTooSmall',
    ],
    ['SMS above 20 times its cost', { profitFen: 1_01 }, 'notLargeOrder', 'profitCovers'],
    ['SMS not at a loss', { profitFen: -5_00 }, 'notLargeOrder', 'profitTooSmall'],
  ])('%s', (_why, over, phone, sms) => {
    const plan = planned(planReminder(placed('11-20 09:00', over)));
    expect(plan.channel).toBe('chat');
    expect(plan.channelOptions).toEqual([
      { channel: 'chat', isAllowed: true, why: 'chatFirst', costFen: 0 },
      { channel: 'phone', isAllowed: phone === 'largeOrder', why: phone, costFen: 1_00 },
      { channel: 'sms', isAllowed: sms === 'profitCovers', why: sms, costFen: 5 },
    ]);
  });

  test.each<[string, number, number | undefined, string]>([
    ['no margin set', 0, 800_00, 'profitUnknown'],
    ['no amount to take it of', 30, undefined, 'profitUnknown'],
    ['just 20 times the cost, rounded down', 1, 100_99, 'profitTooSmall'],
    ['a fen more', 1, 101_00, 'profitCovers'],
    ['all of it', 100, 1_01, 'profitCovers'],
  ])('SMS by the shop’s margin: %s', (_why, marginPercent, amountFen, expected) => {
    const over = { order: { amountFen }, settings: { ...SETTINGS, marginPercent } };
    const plan = planned(planReminder(placed('11-20 09:00', over)));
    expect(plan.channelOptions[2]).toMatchObject({ channel: 'sms', why: expected });
  });

  test('a profit that is known goes before the margin', () => {
    const settings = { ...SETTINGS, marginPercent: 100 };
    const plan = planned(planReminder(placed('11-20 09:00', { profitFen: 50, settings })));
    expect(plan.channelOptions[2]).toMatchObject({ why: 'profitTooSmall' });
  });

  test('one that is not worth its cost is not to be taken twice a day either', () => {
    const otherAttempts = [{ channel: 'sms' as const, at: at('11-20 08:30') }];
    const plan = planned(planReminder(placed('11-20 09:00', { otherAttempts })));
    expect(plan.channel).toBe('chat');
    expect(plan.channelOptions[2]).toMatchObject({ isAllowed: false, why: 'sameChannelToday' });
    expect(codes(plan)).not.toContain('sameChannelToday');
  });

  test('what is waited for is a channel that is worth it, not one merely free earlier', () => {
    const otherAttempts = [
      { channel: 'chat' as const, at: at('11-20 08:30') },
      { channel: 'sms' as const, at: at('11-20 07:30') },
    ];
    expect(planReminder(placed('11-20 09:00', { otherAttempts }))).toMatchObject({
      kind: 'refused',
      until: at('11-21 08:30'),
    });
  });

  test('where the host forbids chat, only its own button is suggested', () => {
    const over = { isChatReminderForbidden: true, order: LARGE, profitFen: 100_00 };
    const plan = planned(planReminder(placed('11-20 09:00', over)));
    expect(plan.channel).toBe('hostButton');
    expect(plan.channelOptions.some(({ isAllowed }) => isAllowed)).toBe(false);
    expect(codes(plan)).toContain('hostForbidsChat');
  });

  test('the host’s button has no other wording, so there is no second reminder', () => {
    const over = { isChatReminderForbidden: true, order: LARGE };
    const attempts = [reminded('11-20 09:20')];
    const plan = planReminder(placed('11-20 09:00', { ...over, attempts }));
    expect(plan).toMatchObject({ kind: 'refused', why: 'onePerOrder' });
    expect(codes(plan)).toContain('hostForbidsChat');
  });

  test('the host’s button counts as chat for the day', () => {
    const over = {
      isChatReminderForbidden: true,
      otherAttempts: [{ channel: 'chat' as const, at: at('11-20 08:30') }],
    };
    expect(planReminder(placed('11-20 09:00', over))).toMatchObject({ why: 'sameChannelToday' });
  });
});
