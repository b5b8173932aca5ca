import { expect, test } from 'vitest';
import { clickIn } from './harness/chat-page.ts';
import { pageWith } from './harness/pages.ts';
import { waitFor } from './harness/wait-for.ts';
import { type Chat, provideScene } from './scene.ts';

const scene = provideScene();
const ALONE = 'R7.smsAlone';
const by = (testId: string) => `[data-testid="${testId}"]`;

/** The options page at 规则, by way of the sidebar: Firefox lets nobody else open it. */
async function openRules({ sidebar, page: chat }: Chat) {
  await chat.bringToFront();
  await clickIn(sidebar, 'settings');
  const page = await pageWith(chat.browser(), by('options-rules'));
  await page.bringToFront();
  await page.click(by('options-rules'));
  const shows = (testId: string, text: string) =>
    waitFor(`${testId} to show ${text}`, () =>
      page.$$eval(by(testId), (found, part) => found[0]?.textContent?.includes(part), text),
    );
  return { page, shows };
}

test('a figure of the shop’s own outlives the page, with what it was before and why', async () => {
  const chat = await scene().open('xin');
  const { page, shows } = await openRules(chat);
  await shows(`rule-value-${ALONE}`, '70 字');
  await page.click(by(`rule-edit-${ALONE}`));
  await page.waitForSelector(by(`rule-input-${ALONE}`));
  // The figure stands selected: typing replaces it.
  await page.keyboard.type('66.5');
  await page.keyboard.press('Enter');
  await shows(`rule-problem-${ALONE}`, '整数');
  const input = await page.$(by(`rule-input-${ALONE}`));
  await input?.click({ count: 3 });
  await page.keyboard.type('66');
  await page.keyboard.press('Tab');
  await page.keyboard.type('练习通道只收 66 字');
  await page.keyboard.press('Enter');
  await shows(`rule-value-${ALONE}`, '66 字');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
    `rule-edit-${ALONE}`,
  );
  await page.close();

  const again = await openRules(chat);
  await again.shows(`rule-value-${ALONE}`, '66 字');
  await again.shows(`rule-${ALONE}`, '默认 70 字');
  await again.shows(`rule-history-${ALONE}`, '70 字 → 66 字备注：练习通道只收 66 字');
});
