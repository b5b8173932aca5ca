import type { fakeBackground } from '../../components/fakes';
import { NOW, onDay, rawConversation } from '../../components/fakes';
import { madeCase } from './case-scenes';
import { QUEUE_ORDERS } from './queue-orders';
import type { Scene } from './scenes';

const ORDER = '2026112200010001';
const HOUR = 3_600_000;

function fill({ cases, reviews, commitments, buyers }: ReturnType<typeof fakeBackground>): void {
  const step = (nextAt: number) =>
    ({ kind: 'step', step: 'contact', result: 'done', note: '', nextAt }) as const;
  const dispute = (openedAt: number) =>
    ({ kind: 'dispute', dispute: { openedAt, reason: 'quality', has: [] } }) as const;
  cases.push(
    madeCase([step(NOW - 26 * HOUR), dispute(NOW - 22 * HOUR)]),
    madeCase([step(onDay(1, 10))], {
      id: 'c2',
      site: 'pinduoduo',
      orderNumber: '2026111800010077',
      buyer: '一个名字特别特别长的练习买家用来看会不会撑破',
    }),
    madeCase([dispute(NOW - 80 * HOUR)], { id: 'c3', conversationKey: 'chat-9', buyer: '' }),
  );
  reviews.push({
    id: 'r1',
    grade: 'bad',
    buyer: '小满',
    orderNumber: ORDER,
    text: '袖口开线，客服回得慢，等了两天才说补发，以后不来了。',
    madeAt: NOW - 29 * 24 * HOUR,
    state: 'open',
    reply: '',
    has: [],
  });
  commitments.push({
    id: 'p1',
    orderKey: `practice|${ORDER}`,
    site: 'practice',
    orderNumber: ORDER,
    conversationKey: 'chat-1',
    buyer: '晴天小屋',
    kind: 'ship',
    words: '今天18点前给您发出',
    dueAt: onDay(0, 18),
    madeAt: NOW - HOUR,
    state: 'open',
  });
  buyers.set(JSON.stringify(['practice', '练习买家小林']), {
    tags: ['常客'],
    note: '问过同款补货，到货后说一声',
    nextContactAt: onDay(0, 0),
  });
}

/** What is due, above the queue. */
export const DUE_SCENES: Record<string, Scene> = {
  dueAll: {
    conversation: rawConversation(),
    before: fill,
    queue: QUEUE_ORDERS.slice(0, 2),
    clicks: ['tab-queue', 'due-ahead-unfold'],
  },
  dueFolded: {
    conversation: rawConversation(),
    before: fill,
    queue: QUEUE_ORDERS.slice(0, 2),
    clicks: ['tab-queue', 'due-open-contact'],
  },
};
