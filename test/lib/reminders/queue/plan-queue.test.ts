import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../../../../lib/chat/units';
import { planQueue } from '../../../../lib/reminders/queue/plan-queue';
import type { QueueOrder } from '../../../../lib/reminders/queue/queue-entry';
import { at, outcome, SETTINGS, SHANGHAI } from '../make';
import { queued } from './make-queue';

const plan = (orders: QueueOrder[], now: EpochMs) =>
  planQueue({ orders, settings: SETTINGS, zone: SHANGHAI, now });
const only = (order: QueueOrder, now: EpochMs) => {
  const [entry] = plan([order], now);
  if (!entry) throw new Error('not in the queue');
  return entry;
};
const reminded = (madeAt: EpochMs, ...outcomes: ReturnType<typeof outcome>[]) => ({
  at: madeAt,
  channel: 'chat' as const,
  outcomes,
});
const promised = (recordedAt: EpochMs, promisedAt: EpochMs) =>
  outcome(recordedAt, { kind: 'promised', promisedAt });

describe('R6 an order stands where its plan says', () => {
  test.each<[string, Partial<QueueOrder>, string, string, string | undefined]>([
    ['too early yet, but soon', {}, '11-20 09:05', 'soon', '11-20 09:10'],
    ['its window is open', {}, '11-20 09:10', 'now', '11-20 12:00'],
    ['its window has passed', {}, '11-20 12:00', 'done', undefined],
    [
      'its window opens in more than an hour: until it opens within one',
      { placedAt: at('11-19 23:30') },
      '11-20 08:30',
      'later',
      '11-20 09:00',
    ],
    [
      'reminded once, and small',
      { made: [reminded(at('11-20 09:20'))] },
      '11-20 09:30',
      'done',
      undefined,
    ],
    [
      'reminded once, large: the second comes four hours later',
      { amountFen: 800_00, made: [reminded(at('11-20 09:20'))] },
      '11-20 10:30',
      'later',
      '11-20 12:20',
    ],
    [
      'the buyer has named a time',
      {
        made: [reminded(at('11-20 09:20'), promised(at('11-20 09:25'), at('11-20 15:00')))],
      },
      '11-20 10:00',
      'promised',
      '11-20 15:00',
    ],
    [
      'the time named has come',
      {
        made: [reminded(at('11-20 09:20'), promised(at('11-20 09:25'), at('11-20 15:00')))],
      },
      '11-20 15:00',
      'now',
      '11-20 22:00',
    ],
    [
      'the agent wrote down that it is paid, the page does not know yet',
      { made: [reminded(at('11-20 09:20'), outcome(at('11-20 09:40'), { kind: 'paid' }))] },
      '11-20 10:00',
      'done',
      undefined,
    ],
    [
      'when it was placed is not known',
      { placedAt: undefined },
      '11-20 10:00',
      'unclear',
      undefined,
    ],
    [
      'it closes before it was placed',
      { closesAt: at('11-19 09:00') },
      '11-20 10:00',
      'unclear',
      undefined,
    ],
  ])('%s', (_reason, over, now, bucket, changesAt) => {
    const entry = only(queued(over), at(now));
    expect(entry.bucket).toBe(bucket);
    expect(entry.changesAt).toBe(changesAt && at(changesAt));
  });

  test('what is not unpaid is in no queue', () => {
    expect(
      plan([queued({ status: 'closed' }), queued({ status: 'unknown' })], at('11-20 10:00')),
    ).toEqual([]);
  });

  test('a buyer reminded of another order by the same channel waits a day', () => {
    const other = queued({
      buyer: '同一位',
      status: 'paidUnshipped',
      made: [reminded(at('11-20 08:30'))],
    });
    const [entry] = plan([queued({ buyer: '同一位' }), other], at('11-20 10:00'));
    expect(entry?.plan).toMatchObject({ kind: 'refused', why: 'sameChannelToday' });
    expect(entry?.bucket).toBe('later');
  });

  test('buyers without a name are not one buyer, nor are those of two shops', () => {
    const made = [reminded(at('11-20 08:30'))];
    const orders = [
      queued({ buyer: '' }),
      queued({ buyer: '', made }),
      queued({ buyer: '同名', site: 'elsewhere' }),
      queued({ buyer: '同名', made }),
    ];
    const open = plan(orders, at('11-20 10:00')).filter(({ bucket }) => bucket === 'now');
    expect(open).toHaveLength(2);
  });

  test('a message written after now is not believed', () => {
    const order = queued({ contact: 'consulted', lastBuyerMessageAt: at('11-20 23:00') });
    expect(only(order, at('11-20 10:00')).bucket).toBe('now');
  });
});

describe('R6 the order of the queue', () => {
  const order = (name: string, over: Partial<QueueOrder>) => queued({ buyer: name, ...over });
  const names = (orders: QueueOrder[], now: string) =>
    plan(orders, at(now)).map(({ order: { buyer } }) => buyer);

  test('value at stake first, then time left, then known buyers', () => {
    const orders = [
      order('unknown amount', { amountFen: undefined }),
      order('small', { amountFen: 10_00 }),
      order('stranger', {}),
      order('known', { isReturning: true }),
      order('ends sooner', { closesAt: at('11-20 11:00') }),
      order('large', { amountFen: 300_00 }),
    ];
    const expected = ['large', 'ends sooner', 'known', 'stranger', 'small', 'unknown amount'];
    expect(names(orders, '11-20 10:00')).toEqual(expected);
    expect(names(orders.toReversed(), '11-20 10:00')).toEqual(expected);
  });

  test('now, soon, promised, later, done, unclear; what comes goes by when it comes', () => {
    const promise = promised(at('11-20 09:25'), at('11-20 15:00'));
    const orders = [
      order('unclear', { placedAt: undefined }),
      order('done', { made: [reminded(at('11-20 09:20'))] }),
      order('promised', { made: [reminded(at('11-20 09:20'), promise)] }),
      order('soon, large', { placedAt: at('11-20 09:58'), amountFen: 900_00 }),
      order('soon', { placedAt: at('11-20 09:55') }),
      order('now', {}),
      order('later', { amountFen: 600_00, made: [reminded(at('11-20 09:20'))] }),
    ];
    expect(names(orders, '11-20 10:00')).toEqual([
      'now',
      'soon',
      'soon, large',
      'promised',
      'later',
      'done',
      'unclear',
    ]);
  });

  test('does not hang on the order in which the orders were read', () => {
    const orders = Array.from({ length: 50 }, (_, index) =>
      order(`b${index}`, { number: `${index % 7}-${index}`, amountFen: (index % 3) * 100 }),
    );
    expect(names(orders.toReversed(), '11-20 10:00')).toEqual(names(orders, '11-20 10:00'));
  });
});

test('R6 the queue counts the profit by the same margin as the card', () => {
  const settings = { ...SETTINGS, marginPercent: 30 };
  const now = at('11-20 09:15');
  // Reminded in chat on another order today: the next channel that is worth it.
  const other = queued({
    number: '2',
    buyer: '练习买家',
    amountFen: 10_00,
    made: [reminded(at('11-20 08:30'))],
  });
  const order = queued({ number: '1', buyer: '练习买家', amountFen: 89_00 });
  const channels = (reminders: typeof SETTINGS) =>
    planQueue({ orders: [order, other], settings: reminders, zone: SHANGHAI, now })
      .filter((entry) => entry.order.number === '1')
      .map(({ plan: found }) => (found?.kind === 'planned' ? found.channel : found?.kind));
  expect(channels(settings)).toEqual(['sms']);
  expect(channels(SETTINGS)).toEqual(['refused']);
});
