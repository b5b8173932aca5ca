import { expect, test, vi } from 'vitest';
import { rawConversation, rawOrder } from './fakes';
import { showSidebar } from './show-sidebar';

const paid = (items = [{ title: '针织开衫', variant: '燕麦色 / M', quantity: '1' }]) =>
  rawConversation({ orders: [rawOrder({ status: '买家已付款' }, { items })] });

test('R12 the remark of a paid order names flag, goods and what is typed, and is copied', async () => {
  const view = showSidebar(paid());
  expect(await view.read('remark-line')).toBe('红旗 可发货｜针织开衫 燕麦色 / M ×1');
  await view.type('remark-way', '练习快递');
  await view.type('remark-note', '周五前发');
  expect(await view.read('remark-line')).toBe(
    '红旗 可发货｜针织开衫 燕麦色 / M ×1｜练习快递｜周五前发',
  );
  view.root.querySelector<HTMLElement>('[data-testid="remark"] .remark__line button')?.click();
  await vi.waitFor(() => expect(view.copied.at(-1)).toContain('练习快递'));
});

test('R12 another flag may be taken; the next order begins anew but for the shipping way', async () => {
  const view = showSidebar(paid());
  await view.type('remark-way', '练习快递');
  await view.type('remark-note', '周五前发');
  view.root.querySelector<HTMLElement>('[data-testid="remark-green"]')?.click();
  expect(await view.read('remark-line')).toContain('绿旗 有问题晚点发｜');
  view.page.open(
    rawConversation({
      key: 'chat-2',
      orders: [
        rawOrder(
          { number: '2026112200010009', status: '买家已付款' },
          { items: [{ title: '帆布包', quantity: '2' }] },
        ),
      ],
    }),
  );
  await vi.waitFor(() => {
    expect(view.textOf('remark-line')).toBe('红旗 可发货｜帆布包 ×2｜练习快递');
  });
});

test('R12 an order that is not paid has nothing to mark', async () => {
  const view = showSidebar(rawConversation());
  await view.see('order-status');
  expect(view.root.querySelector('[data-testid="remark"]')).toBeNull();
});
