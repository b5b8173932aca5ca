import { signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';
import type { Zone } from '../../../lib/chat/units';
import { createPage } from '../../../lib/models/page';
import { fakeLink, NOW, rawConversation, ZONE } from '../../components/fakes';

function reading(zone = signal<Zone | undefined>(ZONE)) {
  const link = fakeLink();
  const page = createPage(link.link, () => NOW, zone);
  onTestFinished(page.dispose);
  return { ...link, page, zone };
}
const said = (text: string) => ({ side: 'buyer' as const, text });

test('nothing is read before the shop’s zone is known, and nothing is lost', () => {
  const { open, say, page, zone } = reading(signal());
  open(rawConversation());
  say({ type: 'messages', key: 'chat-1', messages: [said('在吗')] });
  expect(page.state.value).toEqual({ kind: 'loading' });
  zone.value = ZONE;
  expect(page.conversation.value?.messages.map(({ text }) => text)).toEqual(['在吗']);
});

test('times are read again in another zone', () => {
  const { open, page, zone } = reading();
  open(rawConversation());
  const before = page.conversation.value?.orders[0]?.placedAt ?? 0;
  zone.value = 'Asia/Tokyo';
  expect(page.conversation.value?.orders[0]?.placedAt).toBe(before - 3_600_000);
});

test('new messages follow the ones before, and of a long talk the newest are kept', () => {
  const { open, say, page } = reading();
  open(rawConversation({ messages: [said('一')] }));
  for (let i = 0; i < 100; i += 1) {
    say({ type: 'messages', key: 'chat-1', messages: [said(`第${i}句`)] });
  }
  const texts = page.conversation.value?.messages.map(({ text }) => text);
  expect(texts).toHaveLength(60);
  expect(texts?.at(-1)).toBe('第99句');
});

test('of a long talk the latest orders are read again in another zone too', () => {
  const { open, say, page, zone } = reading();
  open(rawConversation());
  say({ type: 'orders', key: 'chat-1', orders: [] });
  for (let i = 0; i < 100; i += 1) {
    say({ type: 'messages', key: 'chat-1', messages: [said(`第${i}句`)] });
  }
  zone.value = 'Asia/Tokyo';
  expect(page.conversation.value?.orders).toEqual([]);
  expect(page.conversation.value?.messages).toHaveLength(60);
});

test('a change about another conversation is ignored', () => {
  const { open, say, page } = reading();
  open(rawConversation());
  say({ type: 'orders', key: 'chat-9', orders: [] });
  expect(page.conversation.value?.orders).toHaveLength(1);
});

test('what cannot be used is a failure with a reason, not an old conversation', () => {
  const { open, say, page } = reading();
  open(rawConversation());
  say({ type: 'orders', key: 'chat-1', orders: 5 } as never);
  expect(page.state.value.kind).toBe('failed');
  expect(page.conversation.value).toBeUndefined();
});

const dated = (day: string) => ({ ...said('在吗'), time: '15:20', day });

test('a day over 12 in a later message tells how to read the dates before it', () => {
  const { open, say, page } = reading();
  open(rawConversation({ messages: [dated('05/11/2026')] }));
  expect(page.conversation.value?.messages[0]?.at).toBeUndefined();
  say({ type: 'messages', key: 'chat-1', messages: [dated('21/11/2026')] });
  const times = page.conversation.value?.messages.map(({ at }) => at);
  expect(times).toEqual([
    Date.parse('2026-11-05T15:20:00+08:00'),
    Date.parse('2026-11-21T15:20:00+08:00'),
  ]);
});

test('what one conversation tells of the page’s dates holds for the next', () => {
  const { open, page } = reading();
  open(rawConversation({ messages: [dated('21/11/2026')] }));
  open(rawConversation({ key: 'chat-2', messages: [dated('05/11/2026')] }));
  const [message] = page.conversation.value?.messages ?? [];
  expect(message?.at).toBe(Date.parse('2026-11-05T15:20:00+08:00'));
});

test('an order’s time that could be of either month is unknown and says why', () => {
  const { open, page } = reading();
  const [order] = rawConversation().orders;
  const fields = { ...order?.fields, placedAt: '05/11/2026 10:00' };
  open(rawConversation({ orders: order ? [{ ...order, fields }] : [] }));
  expect(page.conversation.value?.orders[0]?.problems).toContainEqual({
    field: 'placedAt',
    code: 'dayOrMonth',
    text: '05/11/2026 10:00',
  });
});

test('an open conversation that nothing tells is not the same as none', () => {
  const { say, page } = reading();
  say({ type: 'none', isUntold: true });
  expect(page.state.value).toEqual({ kind: 'untold' });
});

test('a closed conversation leaves nothing in view', () => {
  const { open, say, page } = reading();
  open(rawConversation());
  say({ type: 'none' });
  expect(page.state.value).toEqual({ kind: 'none' });
});
