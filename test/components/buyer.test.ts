import { expect, test, vi } from 'vitest';
import type { SeenOrder } from '../../lib/chat/seen-order';
import { STARTER_PHRASES } from '../../lib/phrases/starter';
import { onDay, rawConversation, rawOrder } from './fakes';
import { showSidebar } from './show-sidebar';

const seen = (over: Partial<SeenOrder>): SeenOrder => ({
  site: 'practice',
  number: '1',
  conversationKey: 'chat-1',
  buyer: '晴天小屋',
  status: 'success',
  amountFen: 128_00,
  placedAt: onDay(-20, 10),
  itemTitle: '帆布包',
  ...over,
});
const shipped = () => rawConversation({ orders: [rawOrder({ status: '卖家已发货' })] });

test('R14 a buyer with a completed deal is a returning one, and is offered care for the stage', async () => {
  const view = showSidebar(
    shipped(),
    {},
    {
      phrases: [...STARTER_PHRASES],
      buyerOrders: [seen({}), seen({ number: '2', status: 'shipped', amountFen: 9_90 })],
    },
  );
  expect(await view.read('buyer-sum')).toMatch(/^买家 老客户 见过 2 单，成交 1 单，催付 0 次$/);
  expect(await view.read('buyer-care')).toContain('发货关怀');
  view.root.querySelector<HTMLElement>('[data-testid="buyer-care"] button')?.click();
  await vi.waitFor(() => expect(view.page.inserted.at(-1)?.text).toContain('您的包裹出发了'));
});

test('R14 a buyer without one is not, and is offered none', async () => {
  const view = showSidebar(
    shipped(),
    {},
    {
      phrases: [...STARTER_PHRASES],
      buyerOrders: [seen({ status: 'closed' })],
    },
  );
  expect(await view.read('buyer-sum')).toMatch(/^买家 +见过 1 单，成交 0 单/);
  expect(view.find('buyer-care')).toBeNull();
});

test('tags, note and day are kept for this buyer, and told when the day has come', async () => {
  const view = showSidebar(shipped());
  await view.type('buyer-tags', '爱问尺码，回头客 爱问尺码');
  await view.type('buyer-note', ' 喜欢燕麦色 ');
  await view.type('buyer-day', '2026-11-23');
  await view.click('buyer-save');
  await vi.waitFor(() => expect(view.textOf('buyer-save')).toBe('已保存'));
  expect(view.textOf('buyer-next')).toBe('下次联系：明天');
  expect(view.textOf('buyer-card')).toContain('喜欢燕麦色');
  const saved = view.background.calls.find(({ name }) => name === 'buyers.save');
  expect(saved?.input).toMatchObject({ tags: ['爱问尺码', '回头客'], note: '喜欢燕麦色' });

  view.setNow(onDay(1, 9));
  view.page.open(shipped());
  await vi.waitFor(() => expect(view.textOf('buyer-next')).toBe('该联系了：今天'));
});

test.each([
  ['buyer-tags', '一 二 三 四 五 六 七 八 九 十 十一 十二 十三', '标签最多 12 个'],
  ['buyer-tags', '很'.repeat(21), '每个标签最多 20 个字'],
  ['buyer-note', '长'.repeat(501), '备注最多 500 个字'],
])('what %s cannot hold is said and not sent', async (field, text, problem) => {
  const view = showSidebar(shipped());
  await view.type(field, text);
  expect(await view.read('buyer-problem')).toBe(problem);
  expect((await view.see('buyer-save')) as HTMLButtonElement).toHaveProperty('disabled', true);
});

test('what is typed for one buyer does not go to another', async () => {
  const view = showSidebar(shipped());
  await view.type('buyer-note', '给甲的话');
  view.page.open(rawConversation({ key: 'chat-2', buyer: '练习买家乙', orders: [] }));
  await vi.waitFor(() =>
    expect((view.find('buyer-note') as HTMLTextAreaElement | null)?.value).toBe(''),
  );
  view.page.open(shipped());
  await vi.waitFor(() =>
    expect((view.find('buyer-note') as HTMLTextAreaElement | null)?.value).toBe('给甲的话'),
  );
});
