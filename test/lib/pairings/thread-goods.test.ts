import { expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/conversation';
import { DAY_MS, MINUTE_MS } from '../../../lib/chat/units';
import { createMatcher } from '../../../lib/pairings/match';
import { goodsInThread } from '../../../lib/pairings/thread-goods';
import { aPairing, NOW } from './make';

const matcher = createMatcher([aPairing(), aPairing({ id: 'p2', goods: ['大衣'] })]);
const line = (side: Message['side'], text: string, minutesAgo?: number): Message => ({
  side,
  text,
  ...(minutesAgo !== undefined && { at: NOW - minutesAgo * MINUTE_MS }),
});

test.each<[reason: string, messages: Message[], goods: string | undefined]>([
  ['named by the buyer', [line('buyer', '乐福鞋有38吗', 5)], '乐福鞋有38吗'],
  ['on a card', [line('system', '软底乐福鞋 ¥239', 5)], '软底乐福鞋 ¥239'],
  ['named last', [line('buyer', '乐福鞋', 5), line('buyer', '还是大衣吧', 4)], '还是大衣吧'],
  ['by the agent', [line('agent', '乐福鞋有的', 5)], undefined],
  ['not these', [line('buyer', '不要大衣', 4)], undefined],
  ['two days ago', [line('buyer', '乐福鞋', 2 * 24 * 60), line('buyer', '在吗', 1)], undefined],
  ['no time shown', [line('buyer', '乐福鞋')], '乐福鞋'],
  ['goods of no pairing', [line('buyer', '毯子有吗', 5)], undefined],
])('goods of the thread: %s', (_reason, messages, goods) => {
  expect(goodsInThread(matcher, { messages, withinMs: DAY_MS, now: NOW })).toBe(goods);
});
