import { describe, expect, test } from 'vitest';
import type { RawConversation, RawMessage } from '../../../lib/chat/raw';
import { changesBetween } from '../../../lib/sites/page-events';

const said = (...texts: string[]): RawMessage[] => texts.map((text) => ({ side: 'buyer', text }));
const conversation = (change: Partial<RawConversation> = {}): RawConversation => ({
  site: 's',
  key: 'a',
  buyer: '练习买家小林',
  messages: said('一', '二'),
  orders: [],
  ...change,
});
const order = { cardKey: 'o', isCurrent: true, fields: { number: '1' }, items: [] };

describe('changes between two readings', () => {
  test.each([
    ['nothing', conversation(), conversation(), []],
    ['the first reading', undefined, conversation(), ['conversation']],
    ['another conversation', conversation(), conversation({ key: 'b' }), ['conversation']],
    [
      'a new message',
      conversation(),
      conversation({ messages: said('一', '二', '三') }),
      ['messages'],
    ],
    [
      'a window that moved on',
      conversation(),
      conversation({ messages: said('二', '三') }),
      ['messages'],
    ],
    [
      'older messages loaded above',
      conversation(),
      conversation({ messages: said('零', '一', '二') }),
      ['conversation'],
    ],
    [
      'a message taken back',
      conversation(),
      conversation({ messages: said('一') }),
      ['conversation'],
    ],
    ['a first message', conversation({ messages: [] }), conversation(), ['conversation']],
    ['another name', conversation(), conversation({ buyer: '练习买家小周' }), ['buyer']],
    [
      'a name that is no longer shown',
      conversation(),
      conversation({ buyer: undefined }),
      ['conversation'],
    ],
    [
      'an order beside a buyer nobody names',
      conversation({ buyer: undefined }),
      conversation({ buyer: undefined, orders: [order] }),
      ['orders'],
    ],
    ['an order', conversation(), conversation({ orders: [order] }), ['orders']],
    [
      'a message and an order at once',
      conversation(),
      conversation({ messages: said('一', '二', '三'), orders: [order] }),
      ['messages', 'orders'],
    ],
  ])('%s', (_reason, before, after, expected) => {
    expect(changesBetween(before, after).map(({ type }) => type)).toEqual(expected);
  });

  test('a new message is told alone', () => {
    const after = conversation({ messages: said('一', '二', '三') });
    expect(changesBetween(conversation(), after)).toEqual([
      { type: 'messages', key: 'a', messages: said('三') },
    ]);
  });
});
