import { expect, test } from 'vitest';
import { clickIn, composerText, sentBy, standsStill } from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();
const TEXT = '【练习店铺】您拍的开衫还留着，有问题随时找我们。';

test('reminds by SMS: the text as it was changed on the clipboard, the attempt kept, the outcome by a number key', async () => {
  const { page, sidebar } = await scene().open('wu');
  await standsStill(sidebar, 'channels');
  // The radio button itself is drawn as its label.
  await sidebar.click('label:has([data-testid="channel-sms"])');
  await clickIn(sidebar, 'sms-text');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(TEXT);
  await shows(sidebar, 'sms-check', `${TEXT.length}/70 字`);
  await clickIn(sidebar, 'reminder-insert');
  await shows(sidebar, 'notice', '已复制');
  await sidebar.waitForSelector('[data-testid="outcome-panel"]:focus');
  await page.keyboard.press('3');
  await shows(sidebar, 'outcome-saved', '新手');
  await shows(sidebar, 'history', /短信.*新手/su);
  expect(await composerText(page)).toBe('');
  expect(await sentBy(page)).toEqual([]);

  await sidebar.focus('[data-testid="phrase-search"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await waitFor('the pasted text', () =>
    sidebar.$eval('[data-testid="phrase-search"]', (input) => (input as HTMLInputElement).value),
  );
  expect(pasted).toBe(TEXT);
});
