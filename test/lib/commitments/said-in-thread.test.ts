import { expect, test } from 'vitest';
import type { Message, Side } from '../../../lib/chat/conversation';
import { commitmentId, isSameCommitment } from '../../../lib/commitments/commitment';
import { promiseEnds } from '../../../lib/commitments/promise-ends';
import { saidInThread } from '../../../lib/commitments/said-in-thread';
import { at, clock, SHANGHAI } from '../reminders/make';

const message = (side: Side, text: string, time?: string): Message => ({
  side,
  text,
  ...(time && { at: at(`11-25 ${time}`) }),
});
const read = (messages: Message[], over: { placedAt?: number; now?: number } = {}) =>
  saidInThread({
    messages,
    placedAt: undefined,
    now: at('11-25 15:00'),
    zone: SHANGHAI,
    ends: promiseEnds({}),
    ...over,
  }).map(({ dueAt, madeAt }) => [clock(madeAt), clock(dueAt)]);

test.each<[string, Message[], string[][]]>([
  ['the shop’s', [message('agent', '今天发', '14:00')], [['11-25 14:00', '11-26 00:00']]],
  ['not the buyer’s', [message('buyer', '今天发', '14:00')], []],
  ['not the system’s', [message('system', '今天发货', '14:00')], []],
  ['not one whose side is not known', [message('unknown', '今天发', '14:00')], []],
  ['not one without any time', [message('agent', '今天发')], []],
  [
    'one between two times that leave no choice',
    [
      message('buyer', '在吗', '14:00'),
      message('agent', '今天发'),
      message('buyer', '好', '14:20'),
    ],
    [['11-25 14:00', '11-26 00:00']],
  ],
  [
    'not one whose time would change with the minute',
    [
      message('buyer', '在吗', '14:00'),
      message('agent', '2小时内发'),
      message('buyer', '好', '14:20'),
    ],
    [],
  ],
])('R5 promises in a thread: %s', (_reason, messages, expected) => {
  expect(read(messages)).toEqual(expected);
});

test('R5 what was said before the order was placed is about another', () => {
  const messages = [message('agent', '今天发', '14:00')];
  const placed = at('11-25 14:00');
  expect(read(messages, { placedAt: placed + 30_000 })).toHaveLength(1);
  expect(read(messages, { placedAt: placed + 60_000 })).toEqual([]);
});

test('R5 the same message is the same commitment, put in or seen, once or twice', () => {
  const madeAt = at('11-25 14:00');
  const said = { kind: 'ship', words: '今天发' } as const;
  const one = { id: commitmentId('p|1', 'ship', '今天发', 5), ...said, madeAt };
  const later = (minutes: number) => ({ ...one, id: 'other', madeAt: madeAt + minutes * 60_000 });
  expect(commitmentId('p|1', 'ship', '今天发', 5)).toBe(one.id);
  expect(one.id).toMatch(/^[\w-]{1,64}$/);
  expect(commitmentId('p|2', 'ship', '今天发', 5)).not.toBe(one.id);
  expect(commitmentId('p|1', 'ship', '今天发', 6)).not.toBe(one.id);
  expect(isSameCommitment(one, later(30))).toBe(true);
  expect(isSameCommitment(one, later(31))).toBe(false);
  expect(isSameCommitment(one, { ...later(0), words: '明天发' })).toBe(false);
  expect(isSameCommitment(one, { ...later(31), id: one.id })).toBe(true);
});
