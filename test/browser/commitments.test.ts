import { expect, test } from 'vitest';
import { badgeTexts, clickIn, sentBy, sidebarFrame, textIn } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();

test('a reply with a promise is kept with one click and stands on the card after a reload', async () => {
  const { page, sidebar } = await scene().open('gao');
  await shows(sidebar, 'exposure', '¥7.95');
  await sidebar.type('[data-testid="phrase-search"]', 'fh1');
  await sidebar.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.press('Enter');
  await shows(sidebar, 'commitment-keep-ship', /记下承诺：.+ \d\d:\d\d 前发货/u);
  await clickIn(sidebar, 'commitment-keep-ship');
  await shows(sidebar, 'commitments', /\d\d:\d\d 前发货/u);

  await page.reload();
  const again = await sidebarFrame(page);
  await shows(again, 'commitments', /\d\d:\d\d 前发货/u);
  await shows(again, 'commitment-state', '剩');
  expect(await textIn(again, 'commitment-offers')).toBeUndefined();
  expect(await sentBy(page)).toEqual([]);
  if (KIND !== 'chromium') return;
  await waitFor('the badge', async () => /待发货 · 剩/u.test((await badgeTexts(page)).join()));
});
