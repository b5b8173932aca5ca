import { expect, test } from 'vitest';
import { COMPOSER, practice, textIn } from './harness/chat-page.ts';
import { openFigures } from './harness/figures-page.ts';
import { downloadIn, handedOverIn } from './harness/library-files.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();

test('a buyer’s question and the agent’s answer stand in the figures, once, and in a file', async () => {
  const chat = await scene().open('gao');
  const { page, sidebar } = chat;
  await shows(sidebar, 'waiting', /\d\d:\d\d起等\d+分钟/u);
  await page.type(COMPOSER, '亲，今天就安排');
  await page.keyboard.press('Enter');
  await waitFor('nobody to wait', async () => (await textIn(sidebar, 'waiting')) === undefined);
  await practice(page, 'message', { text: '好的，几点能发？' });
  await shows(sidebar, 'waiting', '起等');
  await page.type(COMPOSER, '下午五点前');
  await page.keyboard.press('Enter');
  await waitFor('nobody to wait', async () => (await textIn(sidebar, 'waiting')) === undefined);
  // Another conversation and back: the same messages are seen again.
  await page.evaluate(() => {
    location.hash = '#/c/lin';
  });
  await shows(sidebar, 'buyer', '小林');
  // Her messages have come, too.
  await shows(sidebar, 'waiting', '起等');
  await page.evaluate(() => {
    location.hash = '#/c/gao';
  });
  await shows(sidebar, 'buyer', '小高');

  const figures = await openFigures(chat);
  await figures.click('options-service');
  await figures.shows('service-ratio', '客服 4 条 ÷ 买家 5 条');
  await figures.shows('service-all', '4 次');
  await figures.shows('service-all', '样本少');
  expect((await figures.rows('service-agent')).map(([name]) => name)).toEqual([
    '未知（不知道是谁回的）',
  ]);
  await waitFor('all pictures', async () => (await figures.page.$$('.picture svg')).length === 3);

  const act = () => figures.click('figures-export');
  const { name, text } = await (KIND === 'chromium' ? downloadIn : handedOverIn)(figures, act);
  expect(name).toMatch(/^接待数据-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/u);
  expect(text).toContain('"5","4","0.8000"');
});
