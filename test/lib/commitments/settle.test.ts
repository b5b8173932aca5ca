import { describe, expect, test } from 'vitest';
import type { SeenOrder } from '../../../lib/chat/seen-order';
import { HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import { alertAt } from '../../../lib/commitments/alert';
import type { Commitment } from '../../../lib/commitments/commitment';
import { settleCommitment } from '../../../lib/commitments/settle';

const DUE = 1_000 * HOUR_MS;
type Shown = Partial<SeenOrder> & Pick<SeenOrder, 'status'>;
const settle = (
  order: Shown,
  now: number,
  { kind = 'ship', state = 'open' }: Partial<Commitment> = {},
) => settleCommitment({ kind, state, dueAt: DUE }, order, now);

const LATER = DUE + 5 * HOUR_MS;

describe('R5 what the order shows closes a promise to ship', () => {
  test.each<[string, Shown, number, unknown]>([
    ['not paid: nothing', { status: 'unpaid' }, LATER, undefined],
    ['not shipped: nothing, even after its time', { status: 'paidUnshipped' }, LATER, undefined],
    ['a status that cannot be read: nothing', { status: 'unknown' }, LATER, undefined],
    ['a refund under way: nothing', { status: 'refunding' }, LATER, undefined],
    ['shipped before', { status: 'shipped', shippedAt: DUE - 1 }, LATER, ['kept', DUE - 1]],
    ['shipped at its time', { status: 'shipped', shippedAt: DUE }, LATER, ['kept', DUE]],
    ['shipped after', { status: 'shipped', shippedAt: DUE + 1 }, LATER, ['lapsed', DUE + 1]],
    ['delivered', { status: 'delivered', shippedAt: DUE - 1 }, LATER, ['kept', DUE - 1]],
    ['done', { status: 'success', shippedAt: DUE - 1 }, LATER, ['kept', DUE - 1]],
    ['seen shipped in time, no time shown', { status: 'shipped' }, DUE, ['kept', DUE]],
    ['seen shipped late, no time shown', { status: 'shipped' }, DUE + 1, ['unclear', DUE + 1]],
    ['closed before its time', { status: 'closed' }, DUE - 1, ['withdrawn', DUE - 1]],
    ['closed after its time', { status: 'closed' }, DUE, ['lapsed', DUE]],
    ['refunded before its time', { status: 'refunded' }, DUE - 1, ['withdrawn', DUE - 1]],
  ])('%s', (_reason, order, now, expected) => {
    const found = settle(order, now);
    expect(found && [found.state, found.closedAt]).toEqual(expected);
  });
});

describe('R5 a promise that it arrives is closed by its arrival, one to answer by nobody', () => {
  test.each<[string, Commitment['kind'], Shown, unknown]>([
    ['shipped is not arrived', 'arrive', { status: 'shipped', shippedAt: 1 }, undefined],
    ['signed in time', 'arrive', { status: 'delivered', signedAt: DUE }, 'kept'],
    ['signed late', 'arrive', { status: 'success', signedAt: DUE + 1 }, 'lapsed'],
    ['arrived, seen too late to tell', 'arrive', { status: 'delivered' }, 'unclear'],
    ['an answer', 'reply', { status: 'success', shippedAt: 1, signedAt: 1 }, undefined],
    ['an answer on a closed order', 'reply', { status: 'closed' }, 'lapsed'],
  ])('%s', (_reason, kind, order, state) => {
    expect(settle(order, LATER, { kind })?.state).toBe(state);
  });
});

test('R5 what is closed stays, but an unclear one takes a time that is shown later', () => {
  const shipped: Shown = { status: 'shipped', shippedAt: DUE };
  for (const state of ['kept', 'lapsed', 'withdrawn'] as const) {
    expect(settle(shipped, LATER, { state })).toBeUndefined();
  }
  expect(settle(shipped, LATER, { state: 'unclear' })?.state).toBe('kept');
  expect(settle({ status: 'shipped' }, LATER, { state: 'unclear' })).toBeUndefined();
  expect(settle({ status: 'closed' }, LATER, { state: 'unclear' })).toBeUndefined();
});

describe('R5 the browser tells of a promise half an hour before it lapses', () => {
  const LEAD = 30 * MINUTE_MS;
  const at = (madeBefore: number, state: Commitment['state'] = 'open', lead = LEAD) =>
    alertAt({ state, madeAt: DUE - madeBefore, dueAt: DUE }, lead);
  test.each<[string, number | undefined, number | undefined]>([
    ['made the day before', at(24 * HOUR_MS), DUE - LEAD],
    ['made an hour before', at(HOUR_MS), DUE - LEAD],
    ['made shortly before: at half of its time', at(10 * MINUTE_MS), DUE - 5 * MINUTE_MS],
    ['already kept', at(HOUR_MS, 'kept'), undefined],
    ['no lead, no telling', at(HOUR_MS, 'open', 0), undefined],
    ['its time was moved before it was made', at(-HOUR_MS), DUE],
  ])('%s', (_reason, found, expected) => {
    expect(found).toBe(expected);
  });
});
