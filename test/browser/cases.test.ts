import { expect, test } from 'vitest';
import { toLocal } from '../../lib/chat/zone.ts';
import { clickIn } from './harness/chat-page.ts';
import { downloadIn, handedOverIn } from './harness/library-files.ts';
import { pageWith } from './harness/pages.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();
const by = (testId: string) => `[data-testid="${testId}"]`;

test('a case is opened beside the chat, its clocks run, and it is found and exported later', async () => {
  const chat = await scene().open('fang');
  const { page, sidebar } = chat;
  await clickIn(sidebar, 'case-reason-goods');
  await clickIn(sidebar, 'case-sub-quality');
  await sidebar.waitForSelector(by('case-note'));
  await sidebar.type(by('case-note'), '练习记录：开线');
  await clickIn(sidebar, 'case-in-1');
  await clickIn(sidebar, 'case-record');
  await shows(sidebar, 'case-history', '练习记录：开线');
  await clickIn(sidebar, 'dispute-unfold');
  const opened = toLocal(Date.now() - 2 * 3_600_000, 'Asia/Shanghai')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  await sidebar.$eval(
    by('dispute-opened'),
    (box, value) => {
      (box as HTMLInputElement).value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    opened,
  );
  await shows(sidebar, 'dispute-clocks', '剩 21小时');
  await clickIn(sidebar, 'dispute-save');
  await shows(sidebar, 'dispute-save', '已记到售后单');

  await page.reload();
  const again = await scene().open('fang');
  await shows(again.sidebar, 'case-history', '练习记录：开线');
  await shows(again.sidebar, 'dispute-clocks', '剩 21小时');

  await clickIn(again.sidebar, 'settings');
  const options = await pageWith(again.page.browser(), by('options-cases'));
  await options.bringToFront();
  await options.click(by('options-cases'));
  await options.waitForSelector(by('cases-list'));
  await options.type(by('cases-search'), '开线');
  await options.waitForSelector(by('cases-list'));
  const act = () => options.click(by('cases-export'));
  const { name, text } = await (KIND === 'chromium' ? downloadIn : handedOverIn)(
    { page: options },
    act,
  );
  expect(name).toBe('售后单.csv');
  expect(text).toContain('"质量问题","处理中","核实情况"');
  expect(text).toContain('联系买家 · 已完成 · 练习记录：开线');
});
