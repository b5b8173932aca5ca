import { describe, expect, test } from 'vitest';
import type { ChosenOrder } from '../../../lib/chat/choose-order';
import { createFill, type FillSources } from '../../../lib/models/fill';
import { sampleConversation, sampleOrder } from '../../../lib/phrases/template/sample';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { phrase } from '../phrases/make';
import { at } from '../reminders/make';

const NOW = at('11-20 15:00');
const ORDER = sampleOrder(NOW);
const SOURCES: FillSources = {
  conversation: { ...sampleConversation(ORDER), buyer: '小满' },
  chosen: { kind: 'chosen', order: ORDER },
  settings: defaultShopSettings(),
  now: NOW,
};
const AMBIGUOUS: ChosenOrder = { kind: 'ambiguous', count: 2 };

const fillBody = (body: string, over: Partial<FillSources> = {}, fields = {}) =>
  createFill({ ...SOURCES, ...over })(phrase('p', { body }), fields);

describe('createFill', () => {
  test('fills for the conversation it was made for', () => {
    const body = '{{买家}}{{#若 已付款}}，{{光标}}谢谢{{/若}}';
    expect(fillBody(body)).toMatchObject({
      text: '小满，谢谢',
      caret: 3,
      lacks: [],
      asked: [],
      conversationKey: 'sample',
    });
  });

  test.each([
    ['a variable without a value', '{{店铺}}', ['店铺']],
    ['a name that is nothing', '{{卖家|亲}}', ['{{卖家|亲}}']],
    ['a field without a content', '{{填:尺码}}{{填:尺码}}', ['尺码']],
    ['a condition that nothing decides', '{{#若 不 老客}}好{{/若}}', ['老客？']],
    ['a tag that is not closed', '{{买家', ['{{']],
    ['a condition that is not closed', '{{#若 已付款}}好', ['{{#若 已付款}}']],
    ['a problem of a branch not taken', '{{#若 未付款}}{{卖家}}{{/若}}', ['{{卖家}}']],
  ])('says that it lacks %s', (_why, body, lacks) => {
    expect(fillBody(body).lacks).toEqual(lacks);
  });

  test('asks for fields and fills again with what was answered', () => {
    const fill = createFill(SOURCES);
    const one = phrase('p', { body: '{{填:尺码}}码{{日:到货日}}到' });
    const before = fill(one);
    expect(before.asked.map(({ name }) => name)).toEqual(['尺码', '到货日']);
    expect(before.open).toEqual(['尺码', '到货日']);
    const after = fill(one, { 尺码: 'M', 到货日: '2026-12-01' });
    expect(after).toMatchObject({ text: 'M码12月1日到', open: [], lacks: [] });
    expect(after.spans.map(({ from, to }) => after.text.slice(from, to))).toEqual(['M', '12月1日']);
    expect(fill(one).text).toBe(before.text);
  });

  test('of several orders none lends its values or its status', () => {
    const body = '{{订单号}}{{#若 有订单}}{{#若 已付款}}谢谢{{/若}}{{/若}}';
    expect(fillBody(body, { chosen: AMBIGUOUS }).lacks).toEqual(['订单号', '已付款？']);
  });

  test.each([
    ['there is no order', { kind: 'none' } as const, '请看'],
    ['orders cannot be read', undefined, '{{#若 有订单}}'],
  ])('where %s', (_why, chosen, text) => {
    expect(fillBody('{{#若 有订单}}谢谢{{否则}}请看{{/若}}', { chosen }).text).toBe(text);
  });

  test('whether the buyer came back decides where it is known', () => {
    const body = '{{#若 老客}}又见面了{{否则}}欢迎{{/若}}';
    expect(fillBody(body, { isReturning: true }).text).toBe('又见面了');
    expect(fillBody(body, { isReturning: false }).text).toBe('欢迎');
  });
});
