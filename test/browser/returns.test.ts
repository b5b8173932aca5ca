import { expect, test } from 'vitest';
import { clickIn, composerText, sentBy } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();

test('a class of goods chosen once is known on the next page, and can be taken back', async () => {
  const { page, sidebar } = await scene().open('qiao');
  await shows(sidebar, 'return-state', '可退');
  await clickIn(sidebar, 'desk-open-goods');
  await sidebar.waitForSelector('[data-testid="goods-class-0"]');
  await sidebar.select('[data-testid="goods-class-0"]', 'madeToOrder');
  await shows(sidebar, 'return-state', '不支持无理由');
  await page.close();

  const { sidebar: next } = await scene().open('qiao');
  await shows(next, 'return-state', '不支持无理由');
  await clickIn(next, 'desk-open-goods');
  await clickIn(next, 'goods-take-back-0');
  await shows(next, 'return-state', '可退');
});

test('the freight is worked out by keyboard, and a reply to it goes into the composer unsent', async () => {
  const { page, sidebar } = await scene().open('qiao');
  await clickIn(sidebar, 'desk-open-freight');
  await sidebar.waitForSelector('[data-testid="desk-freight"]');
  await sidebar.focus('[data-testid="freight-fault-seller"]');
  await page.keyboard.press(' ');
  await shows(sidebar, 'freight-return', '卖家付');
  await page.keyboard.press('ArrowRight');
  await shows(sidebar, 'freight-return', '买家付');
  await page.keyboard.press('ArrowLeft');
  await shows(sidebar, 'freight-return', '卖家付');

  await clickIn(sidebar, 'desk-open-replies');
  await shows(sidebar, 'desk-replies', '我们承担运费');
  const offered = await sidebar.$eval(
    '[data-testid="desk-replies"] blockquote',
    (quote) => quote.textContent,
  );
  await clickIn(sidebar, 'desk-reply-0');
  await waitFor('the reply in the composer', async () => (await composerText(page)) === offered);
  expect(await sentBy(page)).toEqual([]);
});
