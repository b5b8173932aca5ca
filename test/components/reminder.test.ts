import { expect, test, vi } from 'vitest';
import { NOW, onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

test('an unpaid order shows its window, why, and the filled wording', async () => {
  const view = showSidebar(rawConversation());
  expect(await view.read('reminder-window')).toBe('今天 13:50 – 17:00');
  // The replies come after the plan.
  await vi.waitFor(async () =>
    expect(await view.read('reminder-card')).toContain('晴天小屋，您拍下的加厚羊羔绒外套'),
  );
  const card = await view.read('reminder-card');
  expect(card).toContain('现在可以催');
  expect(card).toContain('下午的静默单，今天 17:00 前催');
});

test('one click inserts for this conversation, a second one keeps the outcome', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  expect(view.page.inserted).toEqual([
    { conversationKey: 'chat-1', text: expect.stringContaining('练习路 8 号') },
  ]);
  expect(view.background.attempts).toHaveLength(1);

  await view.click('outcome-notPaid-priceNotAgreed');
  expect(await view.read('outcome-saved')).toContain('价格没谈拢');
  expect(view.background.attempts[0]?.outcomes).toMatchObject([
    { by: 'agent', result: { kind: 'notPaid', reason: 'priceNotAgreed' } },
  ]);
});

test('a promise takes one click more for its time', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.click('outcome-promised');
  await view.click('outcome-promised-tomorrow10');
  expect(await view.read('outcome-saved')).toContain('明天 10:00');
  expect(view.background.attempts[0]?.outcomes[0]?.result).toEqual({
    kind: 'promised',
    promisedAt: onDay(1, 10),
  });
});

test('a short balance asks on for the time of the top-up and keeps it as a later entry', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.click('outcome-notPaid-balanceShort');
  await view.click('outcome-promised-today20');
  await vi.waitFor(() => expect(view.background.attempts[0]?.outcomes).toHaveLength(2));
  expect(view.background.attempts[0]?.outcomes[1]?.result).toEqual({
    kind: 'promised',
    promisedAt: onDay(0, 20),
    reason: 'balanceShort',
  });
});

test('a correction is a later entry and the earlier one stays in the history', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.click('outcome-paid');
  await view.click('outcome-correct');
  await view.click('outcome-notPaid-doubts');
  await view.see('outcome-saved');
  const history = await view.read('history');
  expect(history).toContain('已付款');
  expect(history).toContain('已更正');
  expect(history).toContain('对商品有疑虑');
});

test('a correction begun by mistake is called off, and the entry stands', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  expect(view.find('outcome-keep')).toBeNull();
  await view.click('outcome-paid');
  await view.click('outcome-correct');
  await view.click('outcome-keep');
  await vi.waitFor(() => expect(view.find('outcome-panel')).toBeNull());
  expect(view.background.attempts[0]?.outcomes).toHaveLength(1);
});

test('nothing is called saved before the background has it, and the retry is the same entry', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  view.background.fail('attempts.record');
  await view.click('outcome-paid');
  await vi.waitFor(() => expect(view.textOf('outcome-panel')).toContain('后台没有响应'));
  expect(view.find('outcome-saved')).toBeNull();

  view.background.mend('attempts.record');
  view.root.querySelector<HTMLElement>('[data-testid="outcome-panel"] .failed button')?.click();
  await view.see('outcome-saved');
  const ids = view.background.calls
    .filter(({ name }) => name === 'attempts.record')
    .map(({ input }) => (input as { id: string }).id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('a reminder that could not be kept says so and is kept by the retry', async () => {
  const view = showSidebar(rawConversation());
  view.background.fail('attempts.start');
  await view.click('reminder-insert');
  await vi.waitFor(() => expect(view.textOf('unsaved')).toContain('没有存下来'));
  expect(view.find('outcome-panel')).toBeNull();

  view.background.mend('attempts.start');
  view.find('unsaved')?.querySelector('button')?.click();
  await view.see('outcome-panel');
  expect(view.page.inserted).toHaveLength(1);
  expect(view.background.attempts).toHaveLength(1);
});

test('kept late, it keeps the time it was made', async () => {
  const view = showSidebar(rawConversation());
  view.background.fail('attempts.start');
  await view.click('reminder-insert');
  await view.see('unsaved');
  view.setNow(NOW + 5 * 60_000);
  view.page.open(rawConversation({ messages: [{ side: 'buyer', text: '好的' }] }));
  const retry = () => view.find('unsaved')?.querySelector('button')?.click();
  retry();
  const starts = () => view.background.calls.filter(({ name }) => name === 'attempts.start');
  await vi.waitFor(() => expect(starts()).toHaveLength(2));
  await vi.waitFor(() => expect(view.textOf('unsaved')).toContain('没有存下来'));
  view.background.mend('attempts.start');
  retry();
  await view.see('outcome-panel');
  expect(starts().map(({ input }) => (input as { madeAt?: number }).madeAt)).toEqual([
    undefined,
    NOW,
    NOW,
  ]);
  expect(view.background.attempts.map(({ at }) => at)).toEqual([NOW]);
});

const OTHER = rawConversation({
  key: 'chat-2',
  buyer: '山间来客',
  orders: [rawOrder({ number: '2026112200010009' })],
});

test('a reminder of one buyer that could not be kept is named beside another, and outlives the next', async () => {
  const view = showSidebar(rawConversation());
  view.background.fail('attempts.start');
  await view.click('reminder-insert');
  expect(await view.read('unsaved')).toContain('晴天小屋');

  view.page.open(OTHER);
  await vi.waitFor(() => expect(view.textOf('buyer')).toBe('山间来客'));
  expect(view.textOf('unsaved')).toContain('晴天小屋');
  view.background.mend('attempts.start');
  await view.click('reminder-insert');
  await vi.waitFor(() => expect(view.background.attempts).toHaveLength(1));
  expect(view.textOf('unsaved')).toContain('晴天小屋');

  view.find('unsaved')?.querySelector('button')?.click();
  await vi.waitFor(() => expect(view.background.attempts).toHaveLength(2));
  expect(view.background.attempts.map(({ buyer }) => buyer)).toContain('晴天小屋');
  await vi.waitFor(() => expect(view.find('unsaved')).toBeNull());
});

test('an outcome saved late stays with its own order', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  const answer = view.background.hold('attempts.record');
  await view.click('outcome-paid');
  view.page.open(OTHER);
  await vi.waitFor(() => expect(view.textOf('history')).toContain('还没有催过'));
  // No announcement, as from a worker that died after the write.
  await answer();
  expect(view.textOf('history')).toContain('还没有催过');
  expect(view.find('outcome-saved')).toBeNull();
});

test('a saved outcome can be corrected where nothing is to be reminded any more', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.click('outcome-notPaid-doubts');
  await view.see('outcome-saved');
  view.page.open(rawConversation({ orders: [rawOrder({ status: '买家已付款' })] }));
  await view.see('shipping-card');
  await view.click('history-correct');
  await view.click('outcome-paid');
  await vi.waitFor(() => expect(view.background.attempts[0]?.outcomes).toHaveLength(2));
});

test('a failed saving is called that, not a failed reading', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  view.background.fail('attempts.record');
  await view.click('outcome-paid');
  await vi.waitFor(() => expect(view.textOf('outcome-panel')).toContain('没有保存：后台没有响应'));
  expect(view.textOf('outcome-panel')).not.toContain('没有读到');
});

test('with the other reminders of the buyer not known, nothing is suggested', async () => {
  const view = showSidebar();
  view.background.fail('attempts.ofBuyer');
  view.page.open(rawConversation());
  await vi.waitFor(() => expect(view.textOf('reminder-card')).toContain('没有读到'));
  expect(view.find('reminder-insert')).toBeNull();
});

test('an order placed since the last tick is not called one from the future', async () => {
  const view = showSidebar(rawConversation());
  await view.see('reminder-window');
  view.setNow(NOW + 20_000);
  view.page.open(rawConversation({ orders: [rawOrder({ placedAt: shown(NOW + 15_000) })] }));
  await vi.waitFor(() => expect(view.textOf('reminder-card')).toContain('未到时间'));
});

test('the keyboard stays in the card when an outcome is saved', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  (await view.see('outcome-paid')).focus();
  await view.click('outcome-paid');
  await view.see('outcome-saved');
  await vi.waitFor(() =>
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('outcome-correct'),
  );
});

test('a conversation that changed meanwhile is refused in words and starts no attempt', async () => {
  const view = showSidebar(rawConversation());
  view.page.answerInsert({ ok: false, reason: 'conversationChanged' });
  await view.click('reminder-insert');
  await vi.waitFor(() => expect(view.textOf('notice')).toContain('会话已切换，没有插入'));
  expect(view.background.attempts).toEqual([]);
  expect(view.copied).toEqual([]);
});

test('before its window a reminder waits, and the agent may still decide', async () => {
  const placedAt = shown(onDay(0, 14, 26));
  const view = showSidebar(rawConversation({ orders: [rawOrder({ placedAt })] }));
  await vi.waitFor(() => expect(view.textOf('reminder-card')).toContain('未到时间'));
  const button = await view.see('reminder-insert');
  expect(button.className).not.toContain('primary');
  await vi.waitFor(() => expect(button).toHaveProperty('disabled', false));
});

test('where the host forbids reminders in chat nothing can be inserted from the card', async () => {
  const view = showSidebar(rawConversation(), { isChatReminderForbidden: true });
  await view.click('reminder-log');
  await view.see('outcome-panel');
  expect(view.find('reminder-insert')).toBeNull();
  expect(view.page.inserted).toEqual([]);
  expect(view.background.attempts[0]).toMatchObject({ channel: 'chat' });
});

test.each([
  ['a status that is not in the table', { status: '待系统处理中' }],
  ['a placing time that cannot be read', { placedAt: '刚才吧' }],
  ['a number that cannot be read', { number: '？？？' }],
])('nothing is computed and nothing inserted for %s', async (_reason, fields) => {
  const view = showSidebar(rawConversation({ orders: [rawOrder(fields)] }));
  await vi.waitFor(() => expect(view.root.textContent).toContain('未知'));
  await view.see('phrase-search');
  expect(view.find('reminder-insert')).toBeNull();
  expect(view.find('reminder-window')).toBeNull();
});

test('a page that is gone is said to be gone', async () => {
  const view = showSidebar(rawConversation());
  await view.see('reminder-card');
  view.page.close();
  expect(await view.read('page-gone')).toContain('请刷新');
});

test('a buyer reminded on another order today is not reminded again by the same channel', async () => {
  const view = showSidebar(rawConversation());
  await view.click('reminder-insert');
  await view.see('outcome-panel');
  const order = rawOrder({ number: '2026112200010009' });
  view.page.open(rawConversation({ orders: [order] }));
  await vi.waitFor(() => expect(view.textOf('reminder-card')).toContain('刚催过这位买家'));
  expect(view.find('reminder-insert')).toBeNull();
});

test.each([
  ['not a time', '一会儿', '关闭时间认不出：读不懂'],
  ['day or month', '05/12/2026 10:00', '关闭时间认不出：日期里哪个是月'],
  ['before it was placed', shown(onDay(-1, 10)), '关闭时间认不出：和其他信息矛盾'],
])(
  'a closing time that cannot be read is said beside the window: %s',
  async (_why, closesAt, says) => {
    const view = showSidebar(rawConversation({ orders: [rawOrder({ closesAt })] }));
    await view.see('reminder-window');
    expect(await view.read('closing-unread')).toContain(says);
  },
);

test.each([
  ['one that is read', shown(onDay(0, 16))],
  ['none', undefined],
])('nothing is said of the closing time where there is %s', async (_why, closesAt) => {
  const fields = closesAt === undefined ? {} : { closesAt };
  const view = showSidebar(rawConversation({ orders: [rawOrder(fields)] }));
  await view.see('reminder-window');
  expect(view.find('closing-unread')).toBeNull();
});
