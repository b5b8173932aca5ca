import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { PageEvent } from '../../../lib/chat/raw';
import { chatscope } from '../../../lib/sites/profiles/chatscope';
import { weixinshop } from '../../../lib/sites/profiles/weixinshop';
import { blankProfile } from '../../../lib/sites/propose/blank-profile';
import { type ConversationWatch, watchConversation } from '../../../lib/sites/watch-conversation';
import { showFixture } from './fixture';

let watch: ConversationWatch;
let events: PageEvent[];
let readings: number;

beforeEach(() => {
  showFixture(document, 'chatscope');
  events = [];
  readings = 0;
  watch = watchConversation(window, chatscope, {
    onChange: (event) => events.push(event),
    onCards: () => {
      readings += 1;
    },
  });
});
afterEach(() => watch.stop());

const query = (selector: string) => document.querySelector(selector) as HTMLElement;
const types = () => events.map(({ type }) => type);
const say = (text: string) =>
  query('.cs-message-list__scroll-wrapper').insertAdjacentHTML(
    'beforeend',
    `<section class="cs-message cs-message--incoming"><div class="cs-message__content">${text}</div></section>`,
  );

test('the open conversation is told at once', () => {
  expect(types()).toEqual(['conversation']);
  expect(watch.current()?.key).toBe('b-8');
});

test('a new message is told alone', async () => {
  say('还有货吗');
  await vi.waitFor(() => expect(types()).toEqual(['conversation', 'messages']));
});

test('a status that changes in place is told', async () => {
  query('.order-status').textContent = '已付款';
  await vi.waitFor(() => expect(types()).toEqual(['conversation', 'orders']));
});

test('a burst of messages is read once', async () => {
  const before = readings;
  for (let index = 0; index < 50; index += 1) say(`第${index}条`);
  await vi.waitFor(() => expect(types()).toContain('messages'));
  expect(readings).toBe(before + 1);
});

test('after a switch the order of the last buyer is not shown as the next one’s', async () => {
  query('.cs-conversation--active').classList.remove('cs-conversation--active');
  query('[data-conversation-id="b-7"]').classList.add('cs-conversation--active');
  await vi.waitFor(() => expect(types()).toEqual(['conversation', 'conversation']));
  expect(watch.current()).toMatchObject({ key: 'b-7', orders: [], messages: [] });

  query('.order-card').setAttribute('data-order-id', 'o-2');
  query('.order-card dd').textContent = '2026112200010002';
  await vi.waitFor(() => expect(types().at(-1)).toBe('orders'));
  expect(watch.current()?.orders[0]?.fields.number).toBe('2026112200010002');
});

test('an order left over from the last buyer stays so while its card changes', async () => {
  query('.cs-conversation--active').classList.remove('cs-conversation--active');
  query('[data-conversation-id="b-7"]').classList.add('cs-conversation--active');
  await vi.waitFor(() => expect(watch.current()).toMatchObject({ key: 'b-7', orders: [] }));
  const before = readings;
  query('.order-status').textContent = '已付款';
  await vi.waitFor(() => expect(readings).toBeGreaterThan(before));
  expect(watch.current()).toMatchObject({ key: 'b-7', orders: [] });
  expect(watch.current()).not.toHaveProperty('buyer');
});

test('a conversation that closes is told, and so is one that nothing tells', async () => {
  query('.cs-conversation--active').remove();
  query('.cs-conversation-header__user-name').remove();
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ type: 'none', isUntold: true }));
  query('.cs-main-container').remove();
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ type: 'none' }));
  expect(watch.now()).toEqual({ type: 'none' });
});

test('a name that two conversations share is told after a while', async () => {
  query('.cs-conversation--active').classList.remove('cs-conversation--active');
  query('[data-conversation-id="b-7"]').classList.add('cs-conversation--active');
  query('.cs-message-list').replaceChildren();
  await vi.waitFor(() => expect(watch.current()).toMatchObject({ key: 'b-7' }));
  expect(watch.current()).not.toHaveProperty('buyer');
  await vi.waitFor(() => expect(watch.current()).toHaveProperty('buyer'), 5_000);
  expect(events.at(-1)).toMatchObject({ type: 'buyer', key: 'b-7' });
  expect(watch.current()?.orders).toEqual([]);
});

test('a list that the page replaces is still watched', async () => {
  const list = query('.cs-message-list');
  const copy = list.cloneNode(true);
  list.replaceWith(copy);
  say('换了节点');
  await vi.waitFor(() => expect(types()).toContain('messages'));
});

test('nothing is told after stop', async () => {
  watch.stop();
  say('没人听');
  await vi.waitFor(() => expect(query('.cs-message:last-child').textContent).toBe('没人听'));
  expect(types()).toEqual(['conversation']);
});

test('a message inside an open shadow root is told', async () => {
  watch.stop();
  showFixture(document, 'weixinshop');
  events = [];
  watch = watchConversation(window, weixinshop, {
    onChange: (event) => events.push(event),
    onCards() {},
  });
  const thread = query('wujie-app').shadowRoot?.querySelector('.thread');
  thread?.append(thread.firstElementChild?.cloneNode(true) ?? '');
  await vi.waitFor(() => expect(types()).toEqual(['conversation', 'messages']));
});

test('a change in a shadow root inside of another is seen', async () => {
  const seen = '2026-11-22';
  document.body.innerHTML = '<chat-app></chat-app>';
  const outer = document.querySelector('chat-app')?.attachShadow({ mode: 'open' });
  if (!outer) throw new Error('no root');
  outer.innerHTML = '<chat-head></chat-head>';
  const inner = outer.querySelector('chat-head')?.attachShadow({ mode: 'open' });
  if (!inner) throw new Error('no root');
  inner.innerHTML = '<b class="name">小林</b>';
  const name = [{ seen, shadow: 'chat-app >>> chat-head', css: '.name' }] as const;
  const blank = blankProfile('https://chat.example/', 'own-1', seen);
  const profile = { ...blank, parts: { ...blank.parts, buyer: name, conversationKey: name } };
  const changes: PageEvent[] = [];
  const watching = watchConversation(window, profile, {
    onChange: (change) => changes.push(change),
    onCards() {},
  });
  onTestFinished(() => watching.stop());
  const shown = inner.querySelector('.name');
  if (shown) shown.textContent = '小陶';
  await vi.waitFor(() =>
    expect(changes.at(-1)).toMatchObject({ type: 'conversation', conversation: { key: '小陶' } }),
  );
});
