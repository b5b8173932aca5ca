import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageEvent } from '../../../lib/chat/raw';
import { chatscope } from '../../../lib/sites/profiles/chatscope';
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
