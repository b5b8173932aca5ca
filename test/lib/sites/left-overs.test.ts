import { beforeEach, describe, expect, test } from 'vitest';
import type { RawConversation, RawMessage } from '../../../lib/chat/raw';
import { trackLeftOvers } from '../../../lib/sites/left-overs';

const said = (...texts: string[]): RawMessage[] => texts.map((text) => ({ side: 'buyer', text }));
const order = (number: string) => ({
  cardKey: number,
  isCurrent: false,
  fields: { number },
  items: [],
});

let without: ReturnType<typeof trackLeftOvers>;
beforeEach(() => {
  without = trackLeftOvers();
});

function show(key: string, change: Partial<RawConversation>, now = 0) {
  const conversation = { site: 's', key, buyer: '小林', messages: [], orders: [], ...change };
  const own = without({ conversation, cards: [] }, now);
  const { buyer, messages, orders } = own.conversation;
  return {
    buyer,
    texts: messages.map(({ text }) => text),
    numbers: orders.map(({ fields }) => fields.number),
    isUnsure: own.isUnsure,
  };
}

describe('two buyers of one name, told apart by their numbers', () => {
  beforeEach(() => {
    show('1', { messages: said('在吗'), orders: [order('A')] });
  });

  test('the name is not taken over while the old thread stands', () => {
    const shown = { buyer: undefined, texts: [], numbers: [], isUnsure: false };
    const old = { messages: said('在吗'), orders: [order('A')] };
    expect(show('2', old, 0)).toEqual(shown);
    expect(show('2', old, 60_000)).toEqual(shown);
  });

  test('it is, once it has stood beside the new thread for a while', () => {
    const next = { messages: said('退货'), orders: [order('A')] };
    expect(show('2', next, 100)).toMatchObject({
      buyer: undefined,
      texts: ['退货'],
      isUnsure: true,
    });
    expect(show('2', next, 900)).toMatchObject({ buyer: undefined });
    expect(show('2', next, 1_100)).toMatchObject({ buyer: '小林', isUnsure: false });
  });

  test('a name that changes meanwhile is the new one at once', () => {
    show('2', { messages: said('退货') }, 100);
    expect(show('2', { messages: said('退货'), buyer: '小周' }, 150)).toMatchObject({
      buyer: '小周',
      isUnsure: false,
    });
  });

  test('the order of the first is never the second’s, however long it stands', () => {
    const next = { messages: said('退货'), orders: [order('A')] };
    for (const now of [100, 1_100, 60_000]) expect(show('2', next, now).numbers).toEqual([]);
    expect(show('2', { ...next, orders: [order('B')] }, 60_001).numbers).toEqual(['B']);
  });

  test('the while begins anew with each switch', () => {
    show('2', { messages: said('退货') }, 100);
    show('1', { messages: said('在吗') }, 200);
    expect(show('2', { messages: said('退货') }, 1_200).buyer).toBeUndefined();
  });
});

describe('two buyers of one name, which is all that tells them apart', () => {
  beforeEach(() => {
    show('小林', { messages: said('在吗', '有货吗'), orders: [order('A')] });
  });

  test('with another thread the order of the first is refused until it changes', () => {
    const next = { messages: said('退货'), orders: [order('A')] };
    expect(show('小林', next)).toMatchObject({ buyer: '小林', texts: ['退货'], numbers: [] });
    expect(show('小林', { ...next, orders: [order('B')] }).numbers).toEqual(['B']);
  });

  test('back in the first thread its order is there again', () => {
    show('小林', { messages: said('退货'), orders: [order('A')] });
    show('小林', { messages: said('退货'), orders: [order('B')] });
    const first = { messages: said('在吗', '有货吗'), orders: [order('B')] };
    expect(show('小林', first).numbers).toEqual([]);
    expect(show('小林', { ...first, orders: [order('A')] }).numbers).toEqual(['A']);
  });

  test('a message more, or older ones fetched, leave the order where it is', () => {
    const more = said('早', '在吗', '有货吗', '谢谢');
    expect(show('小林', { messages: more, orders: [order('A')] }).numbers).toEqual(['A']);
  });

  test('an order that came before its thread is kept when the thread comes', () => {
    const early = { buyer: '小周', messages: said('在吗', '有货吗'), orders: [order('B')] };
    expect(show('小周', early)).toMatchObject({ texts: [], numbers: ['B'] });
    const whole = { ...early, messages: said('换货') };
    expect(show('小周', whole)).toMatchObject({ texts: ['换货'], numbers: ['B'] });
  });
});
