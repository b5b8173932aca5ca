import { expect, test, vi } from 'vitest';
import type { QueueOrder } from '../../lib/reminders/queue/queue-entry';
import { NOW, onDay, PHRASES, rawConversation } from './fakes';
import { showSidebar } from './show-sidebar';

const order = (number: string, over: Partial<QueueOrder> = {}): QueueOrder => ({
  site: 'practice',
  number,
  conversationKey: `chat-${number}`,
  buyer: `买家${number}`,
  status: 'unpaid',
  amountFen: 89_00,
  placedAt: onDay(0, 13, 0),
  contact: 'silent',
  made: [],
  ...over,
});

const QUEUE = [
  order('1'),
  order('2', { amountFen: 300_00, itemTitle: '帆布包' }),
  order('3', { placedAt: NOW }),
  order('4', { made: [{ at: onDay(0, 13, 20), channel: 'chat', outcomes: [] }] }),
  order('5', { placedAt: undefined }),
];

const show = (queue = QUEUE, conversation = rawConversation()) =>
  showSidebar(conversation, {}, { queue });
type View = ReturnType<typeof show>;

async function open(view: View) {
  await view.click('tab-queue');
  await view.see('queue-list');
}

const listed = (view: View) =>
  [...view.root.querySelectorAll('[data-testid^="queue-order-"]')].map(
    (row) => row.getAttribute('data-testid')?.split('-').at(-1) ?? '',
  );
const clickRow = (view: View, number: string) =>
  view.root
    .querySelector<HTMLElement>(`[data-testid="queue-order-${number}"] .queue__row`)
    ?.click();

test('the queue lists what is to be done first, with how much is at stake', async () => {
  const view = show();
  await open(view);
  expect(listed(view)).toEqual(['2', '1', '3', '4', '5']);
  const text = view.textOf('queue-list');
  expect(text).toContain('现在2 单 · ¥389.00');
  expect(text).toContain('剩 2小时30分');
  expect(text).toContain('10分钟后');
  expect(text).toContain('不再催：普通订单只催一次');
  expect(text).toContain('说不清');
});

test('the tab says how many are due before it is opened', async () => {
  const view = show();
  expect(await view.read('queue-due')).toBe('2');
});

test('one part of it can be listed alone, and searched', async () => {
  const view = show();
  await open(view);
  await view.click('queue-soon');
  await vi.waitFor(() => expect(listed(view)).toEqual(['3']));
  await view.click('queue-all');
  await view.type('queue-search', '帆布');
  await vi.waitFor(() => expect(listed(view)).toEqual(['2']));
  await view.type('queue-search', '没有的');
  await vi.waitFor(() => expect(view.root.textContent).toContain('没有符合的订单'));
});

test('an order whose conversation is open leads there', async () => {
  const view = show([order('7', { conversationKey: 'chat-1' })]);
  await open(view);
  clickRow(view, '7');
  await view.see('reminder-card');
  expect(view.find('queue-list')).toBeNull();
});

test('another conversation of this page is named, and shown once it is opened', async () => {
  const view = show();
  await open(view);
  clickRow(view, '2');
  await vi.waitFor(() => expect(view.copied).toEqual(['买家2']));
  expect(await view.read('notice')).toContain('买家2');
  view.page.open(rawConversation({ key: 'chat-2', buyer: '买家2' }));
  await vi.waitFor(() => expect(view.find('tab-chat')?.getAttribute('aria-selected')).toBe('true'));
});

test('an order from elsewhere is reminded of here: copied, kept, and its outcome asked', async () => {
  const short = PHRASES.map((one) =>
    one.purpose === 'remindAddress' ? { ...one, body: '{{买家|亲}}，{{商品}}给您留着' } : one,
  );
  const queue = [order('9', { site: 'typed', itemTitle: '帆布包' })];
  const view = showSidebar(rawConversation(), {}, { queue, phrases: short });
  await open(view);
  clickRow(view, '9');
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  expect(view.copied).toHaveLength(1);
  expect(view.copied[0]).toContain('买家9');
  expect(view.page.inserted).toEqual([]);
  expect(view.background.attempts).toMatchObject([
    { site: 'typed', orderNumber: '9', buyer: '买家9', channel: 'chat', amountFen: 89_00 },
  ]);
  await view.click('outcome-paid');
  expect(await view.read('outcome-saved')).toContain('已付款');
});

test('where the host forbids reminders in chat, only its own button is offered', async () => {
  const view = show([order('9', { site: 'elsewhere', isChatReminderForbidden: true })]);
  await open(view);
  clickRow(view, '9');
  await view.see('reminder-log');
  expect(view.find('reminder-insert')).toBeNull();
});

test('time alone moves an order on', async () => {
  const view = show();
  await open(view);
  view.setNow(onDay(0, 14, 41));
  view.background.changed('orders');
  await vi.waitFor(() => expect(listed(view)).toEqual(['2', '1', '3', '4', '5']));
});

test('the page asks for the queue', async () => {
  const view = show();
  view.page.ask({ type: 'showQueue' });
  await view.see('queue-list');
});

test('a queue that cannot be read says so and is asked again', async () => {
  const view = show();
  view.background.fail('queue.page');
  await view.click('tab-queue');
  await vi.waitFor(() => expect(view.root.textContent).toContain('后台没有响应'));
});
