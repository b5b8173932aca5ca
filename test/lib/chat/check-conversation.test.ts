import { describe, expect, test } from 'vitest';
import {
  checkConversation,
  checkMessages,
  checkOrders,
  checkPageEvent,
} from '../../../lib/chat/check-conversation';

const at = (text: string) => Date.parse(`${text}+08:00`);
const context = { now: at('2026-11-22T16:00:00'), zone: 'Asia/Shanghai' };

const order = { cardKey: 'o-1', isCurrent: true, fields: { status: '待付款' }, items: [] };
const message = { side: 'buyer', text: '在吗', time: '15:58', day: '今天' };
const conversation = {
  site: 'practice',
  key: 'b-1',
  buyer: '练习买家小林',
  messages: [message],
  orders: [order],
};

test('a conversation is checked and read', () => {
  const checked = checkConversation(conversation, context);
  expect(checked).toMatchObject({
    site: 'practice',
    key: 'b-1',
    buyer: '练习买家小林',
    messages: [{ side: 'buyer', text: '在吗', at: at('2026-11-22T15:58:00') }],
    orders: [{ cardKey: 'o-1', status: 'unpaid' }],
  });
});

describe('what a hostile page puts in', () => {
  test('a nick cannot reorder or break the text around it, and stays text', () => {
    const buyer = '练习<img src=x onerror=alert(1)>\u202E买\n家\u202C';
    expect(checkConversation({ ...conversation, buyer }, context).buyer).toBe(
      '练习<img src=x onerror=alert(1)>买 家',
    );
  });

  test('a nick of nothing visible is not known', () => {
    const buyer = '\u202e\u200b ';
    expect(checkConversation({ ...conversation, buyer }, context).buyer).toBeUndefined();
  });

  test('a key is kept as it is, since the page compares it', () => {
    const key = ' b\u202e1 ';
    expect(checkConversation({ ...conversation, key }, context).key).toBe(key);
  });

  test('a message of a million characters is cut, never in the middle of one', () => {
    const [long] = checkMessages([{ side: 'buyer', text: `a${'😀'.repeat(500_000)}` }], context);
    expect(long?.text).toBe(`a${'😀'.repeat(999)}`);
  });

  test('of very many messages the newest are kept', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ side: 'buyer', text: `${i}` }));
    const messages = checkMessages(many, context);
    expect(messages).toHaveLength(60);
    expect(messages.at(-1)?.text).toBe('99999');
  });

  test('of very many orders the first are kept', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({ ...order, cardKey: `o-${i}` }));
    const orders = checkOrders(many, context);
    expect(orders).toHaveLength(12);
    expect(orders[0]?.cardKey).toBe('o-0');
  });
});

describe('the time of a message', () => {
  test.each([
    ['no time', { time: undefined }],
    ['no day heading', { day: undefined }],
    ['not a time', { time: '刚刚' }],
    ['not yet', { time: '16:11' }],
  ])('is unknown: %s', (_reason, change) => {
    expect(checkMessages([{ ...message, ...change }], context)[0]?.at).toBeUndefined();
  });

  test('may be a little ahead of this clock', () => {
    const [checked] = checkMessages([{ ...message, time: '16:05' }], context);
    expect(checked?.at).toBe(at('2026-11-22T16:05:00'));
  });
});

describe('a page event', () => {
  test.each([
    ['another conversation', { type: 'conversation', conversation }],
    ['messages', { type: 'messages', key: 'b-1', messages: [message] }],
    ['the buyer', { type: 'buyer', key: 'b-1', buyer: '练习买家小林' }],
    ['orders', { type: 'orders', key: 'b-1', orders: [order] }],
    ['no conversation', { type: 'none' }],
  ])('becomes a checked change: %s', (_reason, event) => {
    const change = checkPageEvent(event, context);
    expect(change.type).toBe(event.type);
  });

  test('carries the same values as the conversation', () => {
    const whole = checkConversation(conversation, context);
    const { messages, orders } = conversation;
    expect(checkPageEvent({ type: 'messages', key: 'b-1', messages }, context)).toEqual({
      type: 'messages',
      key: 'b-1',
      messages: whole.messages,
    });
    expect(checkPageEvent({ type: 'orders', key: 'b-1', orders }, context)).toEqual({
      type: 'orders',
      key: 'b-1',
      orders: whole.orders,
    });
    expect(checkPageEvent({ type: 'buyer', key: 'b-1', buyer: ' 小林\u202e' }, context)).toEqual({
      type: 'buyer',
      key: 'b-1',
      buyer: '小林',
    });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'none'],
    ['a list', [{ type: 'none' }]],
    ['an unknown type', { type: 'eval' }],
    ['no key', { type: 'messages', messages: [] }],
    ['an empty key', { type: 'messages', key: '', messages: [] }],
    ['a key too long to compare', { type: 'buyer', key: 'k'.repeat(401), buyer: 'x' }],
    ['a number for a text', { type: 'buyer', key: 'b-1', buyer: 1 }],
    ['no list', { type: 'orders', key: 'b-1', orders: { length: 1, 0: order } }],
    ['a side that is none', { type: 'messages', key: 'b-1', messages: [{ side: 'me', text: '' }] }],
    ['a field that is none', { type: 'none', html: '<b>' }],
    [
      'an order field that is none',
      { type: 'orders', key: 'b-1', orders: [{ ...order, fields: { html: '<b>' } }] },
    ],
    [
      'a message that shadows the prototype',
      {
        type: 'messages',
        key: 'b-1',
        messages: [JSON.parse('{"side":"buyer","text":"","__proto__":{}}')],
      },
    ],
  ])('is refused: %s', (_reason, event) => {
    expect(() => checkPageEvent(event, context)).toThrow(/^page event: /);
  });

  test('is refused by the name of the part that is wrong, without repeating it', () => {
    const event = { type: 'messages', key: 'b-1', messages: [{ side: 'secret', text: '' }] };
    expect(() => checkPageEvent(event, context)).toThrow(/messages\.0\.side/);
    expect(() => checkPageEvent(event, context)).not.toThrow(/secret/);
  });
});
