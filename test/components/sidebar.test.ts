import { expect, test, vi } from 'vitest';
import type { Attempt } from '../../lib/reminders/attempt';
import { NOW, onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const twoOrders = () =>
  rawConversation({
    orders: [
      rawOrder({}, { isCurrent: false }),
      rawOrder(
        { number: '2026112200010002', status: '卖家已发货' },
        { cardKey: 'card-2', isCurrent: false },
      ),
    ],
  });

const signed = (days: number) =>
  rawConversation({
    orders: [
      rawOrder({
        status: '交易成功',
        placedAt: shown(onDay(-20, 9)),
        paidAt: shown(onDay(-20, 10)),
        shippedAt: shown(onDay(-19, 9)),
        signedAt: shown(onDay(-days, 15, 20)),
      }),
    ],
  });

test('two orders without a sure match are a choice, and nothing is computed before it', async () => {
  const view = showSidebar(twoOrders());
  await view.see('choose-order-card-1');
  expect(view.find('reminder-card')).toBeNull();
  expect(view.find('return-card')).toBeNull();
  expect(view.find('order-number')).toBeNull();
  expect(view.find('stage')).toBeNull();

  await view.click('choose-order-card-2');
  expect(await view.read('order-number')).toContain('2026112200010002');
  expect(view.textOf('stage')).toBe('运输中');
});

test('where nothing tells whose conversation is open, one button leads to pointing and replies are copied', async () => {
  const view = showSidebar();
  view.page.say({ type: 'none', isUntold: true });
  expect(await view.read('untold')).toContain('点一次买家姓名');
  await view.click('point-buyer');
  expect(view.page.repaired).toEqual(['conversationKey']);
  await view.click('phrase-welcome');
  await vi.waitFor(() => expect(view.copied).toHaveLength(1));
  expect(view.page.inserted).toEqual([]);
  await vi.waitFor(() => expect(view.textOf('notice')).toContain('没有插入'));
  view.page.open(rawConversation());
  await view.see('order-number');
  expect(view.find('untold')).toBeNull();
});

test('where orders cannot be read, none is not called a talk before the sale', async () => {
  const view = showSidebar(rawConversation({ orders: [] }), { lacksOrders: true });
  expect(await view.read('next')).toContain('不知道买家有没有下单');
  expect(view.find('stage')).toBeNull();
  view.page.open(rawConversation());
  await vi.waitFor(() => expect(view.textOf('stage')).toBe('待付款'));
});

test('a choice does not pass to another order that took the place of the card', async () => {
  const view = showSidebar(twoOrders());
  await view.click('choose-order-card-2');
  await view.see('order-number');
  const orders = twoOrders().orders.map((order) => ({
    ...order,
    fields: { ...order.fields, number: `9${order.fields.number}` },
  }));
  view.page.say({ type: 'orders', key: 'chat-1', orders });
  await view.see('choose-order-card-1');
  expect(view.find('order-number')).toBeNull();
});

test('a number is called copied only while it is the one on the clipboard', async () => {
  const view = showSidebar(rawConversation());
  const button = () => view.root.querySelector<HTMLElement>('.order__value button');
  await view.see('order-number');
  button()?.click();
  await vi.waitFor(() => expect(button()?.title).toBe('已复制'));
  view.page.open(rawConversation({ key: 'chat-2', orders: [rawOrder({ number: '777777' })] }));
  await vi.waitFor(() => expect(view.textOf('order-number')).toBe('777777'));
  expect(button()?.title).toBe('复制订单号');
});

test('what is in a folded group is found by a search', async () => {
  const view = showSidebar(rawConversation());
  await view.click('group-接待');
  await vi.waitFor(() => expect(view.find('phrase-welcome')).toBeNull());
  await view.type('phrase-search', '接待');
  await view.see('phrase-welcome');
  expect(view.find('group-接待')).toBeNull();
});

test('a record tells what the page showed after the agent’s own entry', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.click('outcome-notPaid-doubts');
  await view.see('outcome-saved');
  const [attempt] = view.background.attempts;
  attempt?.outcomes.push({
    id: 'o',
    attemptId: attempt.id,
    recordedAt: NOW,
    by: 'observed',
    result: { kind: 'paid' },
  });
  await view.click('tab-records');
  expect(await view.read('records-list')).toContain('未付：对商品有疑虑 · 页面显示：已付款');
});

test('turning the page of the records keeps the keyboard on the button', async () => {
  const view = showSidebar(rawConversation());
  const one = (index: number): Attempt => ({
    id: `a-${index}`,
    orderKey: `practice|${index}`,
    site: 'practice',
    orderNumber: String(index),
    conversationKey: 'c',
    buyer: 'b',
    at: NOW,
    channel: 'chat',
    outcomes: [],
  });
  view.background.attempts.push(...Array.from({ length: 50 }, (_, index) => one(index)));
  await view.click('tab-records');
  await view.see('records-list');
  const older = () => [...view.root.querySelectorAll<HTMLElement>('.pager button')].at(-1);
  const before = older();
  before?.click();
  await vi.waitFor(() => expect(view.root.querySelector('.pager')?.textContent).toContain('2 / 3'));
  await view.see('records-list');
  expect(older()).toBe(before);
});

test('a choice ends with its conversation', async () => {
  const view = showSidebar(twoOrders());
  await view.click('choose-order-card-2');
  await view.see('order-number');
  view.page.open({ ...twoOrders(), key: 'chat-2' });
  await view.see('choose-order-card-1');
  expect(view.find('order-number')).toBeNull();
});

test('a phrase with a hole is shown, disabled, with what it lacks, and is never inserted', async () => {
  const view = showSidebar(rawConversation());
  const phrase = await view.see('phrase-ship');
  expect(phrase).toHaveProperty('disabled', true);
  expect(phrase.textContent).toContain('缺：发货时间');
  phrase.click();
  expect(view.page.inserted).toEqual([]);
});

test('one click on a phrase inserts it and counts its use', async () => {
  const view = showSidebar(rawConversation());
  await view.click('phrase-welcome');
  await vi.waitFor(() => expect(view.textOf('notice')).toContain('已插入'));
  expect(view.page.inserted[0]).toEqual({
    conversationKey: 'chat-1',
    text: '您好，我是客服，请问想了解哪一款？',
  });
  await vi.waitFor(() =>
    expect(view.background.calls).toContainEqual({
      name: 'phrases.used',
      input: { id: 'welcome' },
    }),
  );
});

test('a composer that did not take the text leaves it on the clipboard and says so', async () => {
  const view = showSidebar(rawConversation());
  view.page.answerInsert({ ok: false, reason: 'notAccepted' });
  await view.click('phrase-welcome');
  await vi.waitFor(() => expect(view.textOf('notice')).toContain('话术已复制'));
  expect(view.copied).toHaveLength(1);
  expect(view.background.calls.map(({ name }) => name)).not.toContain('phrases.used');
});

test('Enter in the search box inserts the first phrase found, but not while words are composed', async () => {
  const view = showSidebar(rawConversation());
  await view.see('phrase-welcome');
  const box = await view.type('phrase-search', 'hy');
  await vi.waitFor(() => expect(view.find('phrase-ship')).toBeNull());
  const composing = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true });
  box.dispatchEvent(composing);
  box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }));
  expect(view.page.inserted).toEqual([]);
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  // A key still held would go on in the composer, where Enter sends.
  expect(view.page.inserted).toEqual([]);
  box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }));
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
});

test.each([
  ['signed yesterday: the window is open', 1, '可退'],
  ['signed nine days ago: the window is over', 9, '退货期已过'],
])('%s', async (_reason, days, state) => {
  const view = showSidebar(signed(days));
  expect(await view.read('return-state')).toBe(state);
  expect(view.textOf('return-card')).toContain('未核实');
});

test('an expired window names the separate route for defects', async () => {
  const view = showSidebar(signed(9));
  expect(await view.read('return-card')).toContain('质量问题另算');
});

test('the page is given a badge for each order that has something to return', async () => {
  const view = showSidebar(signed(1));
  await vi.waitFor(() =>
    expect(view.page.badges.at(-1)).toMatchObject([
      { cardKey: 'card-1', text: '可退 · 剩6天9小时' },
    ]),
  );
});

test('every unknown field says why, also without a mouse', async () => {
  const orders = [rawOrder({ status: '待系统处理中', amount: '面议' })];
  const view = showSidebar(rawConversation({ orders }));
  expect(await view.read('order-amount')).toBe('未知读不懂“面议”');
  expect(view.textOf('order-status')).toBe('未知不认识“待系统处理中”');
});

test('a hostile nick is text', async () => {
  const view = showSidebar(rawConversation({ buyer: '<img src=x onerror=alert(1)>' }));
  await view.see('order-number');
  expect(view.textOf('buyer')).toContain('<img');
  expect(view.root.querySelector('img')).toBeNull();
});

test('an event of the wrong shape is refused in words, and the next good one is shown', async () => {
  const view = showSidebar(rawConversation());
  await view.see('order-number');
  view.page.say({ type: 'orders', key: 'chat-1', orders: 'all of them' } as never);
  await vi.waitFor(() => expect(view.root.textContent).toContain('没有读到'));
  view.page.open(rawConversation());
  await view.see('order-number');
});

test('orders with a number are remembered, once', async () => {
  const view = showSidebar(rawConversation());
  await view.see('order-number');
  view.page.say({ type: 'buyer', key: 'chat-1', buyer: '晴天小屋' });
  const seen = view.background.calls.filter(({ name }) => name === 'orders.see');
  expect(seen).toHaveLength(1);
  expect(seen[0]?.input).toMatchObject({
    orders: [{ number: '2026112200010001', status: 'unpaid' }],
  });
});

test('the records follow a reminder made meanwhile', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  await view.click('tab-records');
  expect(await view.read('records-list')).toContain('还没记结果');
  const [attempt] = view.background.attempts;
  attempt?.outcomes.push({
    id: 'o',
    attemptId: attempt.id,
    recordedAt: 0,
    by: 'observed',
    result: { kind: 'paid' },
  });
  view.background.changed('attempts');
  await vi.waitFor(() => expect(view.textOf('records-list')).toContain('已付款'));
});

test.each([
  ['no conversation is open', 'none', '打开一个会话'],
  ['nothing was read yet', 'silent', '正在读取'],
])('%s', async (_reason, kind, words) => {
  const view = showSidebar();
  if (kind === 'none') view.page.say({ type: 'none' });
  await vi.waitFor(() => expect(view.root.textContent).toContain(words));
});

test('settings that cannot be read are a failure that can be tried again', async () => {
  const view = showSidebar();
  view.background.fail('settings.get');
  view.background.changed('settings');
  await vi.waitFor(() => expect(view.root.textContent).toContain('没有读到：后台没有响应'));
  view.background.mend('settings.get');
  view.page.open(rawConversation());
  view.root.querySelector<HTMLElement>('.failed button')?.click();
  await view.see('order-number');
});

test('collapsing asks the page', async () => {
  const view = showSidebar(rawConversation());
  await view.click('collapse');
  expect(view.page.collapsed).toEqual([true]);
});

test('the document is marked only while the sidebar is mounted', () => {
  expect(document.documentElement.dataset.kefu).toBeUndefined();
  showSidebar();
  expect(document.documentElement.dataset.kefu).toBe('sidebar');
});
