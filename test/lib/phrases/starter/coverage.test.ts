import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../../lib/chat/stage';
import { STARTER_PHRASES } from '../../../../lib/phrases/starter';

const withTags = (...tags: string[]) =>
  STARTER_PHRASES.filter((phrase) => tags.every((tag) => phrase.tags.includes(tag)));

const SITUATIONS: [string, string, number][] = [
  ['reception: welcome', '欢迎', 6],
  ['reception: introduce', '介绍', 8],
  ['reception: promotion', '活动优惠', 8],
  ['reception: confirm the order', '确认订单', 8],
  ['reception: follow the shop', '关注店铺', 4],
  ['needs', '需求', 8],
  ['recommendation', '推荐', 8],
  ['related goods', '关联推荐', 8],
  ['bargaining', '议价', 8],
  ['urgency', '促成下单', 6],
  ['silence', '沉默', 6],
  ['shipping: asked to hurry', '催发货', 3],
  ['shipping: where is it', '查物流', 3],
  ['shipping: it does not move', '物流停滞', 4],
  ['shipping: signed for and not received', '签收未收到', 3],
  ['shipping: broken', '破损', 3],
  ['shipping: something is missing', '少件', 3],
  ['shipping: change the address', '改地址', 2],
  ['product use', '使用', 8],
  ['colour differs', '色差', 3],
  ['sizes', '尺码', 5],
  ['discontent with the goods', '对商品不满', 6],
  ['discontent with the service', '对服务不满', 6],
  ['discontent with the shipping', '对物流不满', 6],
  ['after-sale 1: contact', '联系', 1],
  ['after-sale 2: verify', '核实', 2],
  ['after-sale 3: calm and apologise', '致歉', 1],
  ['after-sale 4: agree a solution', '方案', 2],
  ['after-sale 5: follow up', '跟进', 3],
  ['after-sale 6: file', '备案', 2],
  ['returns', '退货', 6],
  ['exchanges', '换货', 2],
  ['freight of a return', '退换运费', 6],
  ['refunds', '退款', 6],
  ['disputes', '纠纷', 6],
  ['bad reviews, to the buyer', '中差评', 8],
  ['bad reviews: fix first', '先解决', 1],
  ['bad reviews: then explain', '解释', 2],
  ['reviews, in public', '公开回复', 10],
  ['thanks for a good review', '认可', 6],
  ['returning buyers', '老客', 10],
  ['care: the trade', '交易关怀', 3],
  ['care: the person', '情感关怀', 3],
  ['polite refusals', '婉拒', 8],
];

test.each(SITUATIONS)('%s: %s has at least %d replies', (_situation, tag, least) => {
  expect(withTags(tag).length).toBeGreaterThanOrEqual(least);
});

describe.each(['聊天', '短信', '电话'])('reminders by %s', (channel) => {
  test.each([
    ['the balance is short', '余额不足'],
    ['new to buying', '新手不会付'],
    ['forgot the password', '忘记密码'],
    ['doubts about the goods', '对商品有疑虑'],
    ['the price is not agreed', '价格没谈拢'],
    ['the service is missing', '服务没到位'],
  ])('%s: %s is answered', (_reason, tag) => {
    const answers = withTags('催付', channel, tag);
    expect(answers.length).toBeGreaterThanOrEqual(1);
    expect(answers.map(({ stages }) => stages)).toEqual(answers.map(() => ['unpaid']));
  });
});

test.each<[Stage, number]>([
  ['preSale', 40],
  ['unpaid', 40],
  ['toShip', 20],
  ['inTransit', 20],
  ['signed', 40],
  ['afterSale', 40],
  ['ended', 15],
])('%s has at least %d replies of its own', (stage, least) => {
  const own = STARTER_PHRASES.filter(({ stages }) => stages.includes(stage));
  expect(own.length).toBeGreaterThanOrEqual(least);
});
