import type { RawConversation, RawOrder } from '../../../lib/chat/raw';
import type { Commitment } from '../../../lib/commitments/commitment';
import { orderKey } from '../../../lib/reminders/attempt';
import {
  type fakeBackground,
  NOW,
  onDay,
  rawConversation,
  rawOrder,
  shown,
} from '../../components/fakes';
import type { Scene } from './scenes';

const NUMBER = '2026112200010001';
const said = (...texts: string[]): RawConversation['messages'] =>
  texts.map((text) => ({ side: 'agent', text, time: shown(NOW) }));
const paid = (fields: RawOrder['fields'], texts: string[] = []) =>
  rawConversation({
    messages: said(...texts),
    orders: [
      rawOrder({
        status: '待发货',
        placedAt: shown(onDay(0, 9)),
        paidAt: shown(onDay(0, 9, 3)),
        ...fields,
      }),
    ],
  });

const promise = (id: string, more: Partial<Commitment>): Commitment => ({
  id,
  orderKey: orderKey('practice', NUMBER),
  site: 'practice',
  orderNumber: NUMBER,
  conversationKey: 'chat-1',
  buyer: '晴天小屋',
  kind: 'ship',
  words: '您的订单今天下午四点前发出',
  dueAt: onDay(0, 16),
  madeAt: onDay(0, 10),
  state: 'open',
  ...more,
});
const keep =
  (...all: Commitment[]) =>
  ({ commitments }: ReturnType<typeof fakeBackground>) =>
    void commitments.push(...all);

/** Every state of the shipping card and of commitments worth looking at. */
export const SHIPPING_SCENES: Record<string, Scene> = {
  shipOffer: {
    conversation: paid({ shipBy: shown(onDay(0, 18)) }, [
      '好的亲，您的订单今天下午四点前发出，请放心~',
      '快递明天到哦，2小时内回复您',
    ]),
    clicks: ['commitment-change-ship'],
  },
  shipPromises: {
    conversation: paid({ shipBy: shown(onDay(1, 18)) }),
    before: keep(
      promise('a', {}),
      promise('b', { words: '今天12点前发货', dueAt: onDay(0, 12) }),
      promise('c', { kind: 'reply', words: '10分钟内回复您', dueAt: onDay(0, 11), state: 'kept' }),
      promise('d', { kind: 'arrive', words: '明天到', dueAt: onDay(2, 0), state: 'withdrawn' }),
    ),
  },
  shipLateTmall: {
    conversation: paid({ placedAt: shown(onDay(-4, 9)), paidAt: shown(onDay(-4, 9, 3)) }),
    settings: { platform: 'tmall' },
  },
  shipOwnFigure: {
    conversation: paid({ shipBy: shown(onDay(0, 12)) }),
    settings: {
      ruleOverrides: { 'R5.taobaoBreachPercent': { value: 10, note: '平台新规', since: NOW } },
    },
  },
  shipNoRule: {
    conversation: paid({ shipBy: shown(onDay(0, 18)) }),
    settings: { platform: 'douyin' },
  },
  shippedLate: {
    conversation: paid({
      status: '卖家已发货',
      shipBy: shown(onDay(0, 12)),
      shippedAt: shown(onDay(0, 13)),
    }),
    before: keep(
      promise('a', {
        words: '今天12点前发货',
        dueAt: onDay(0, 12),
        state: 'lapsed',
        closedAt: onDay(0, 13),
      }),
    ),
  },
  shipDueInAnHour: { conversation: paid({ shipBy: shown(NOW + 50 * 60_000) }) },
};
