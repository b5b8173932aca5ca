import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { badgeTexts, clickIn, openConversation, sentBy } from './harness/chat-page.ts';
import { openBehind } from './harness/extension-api.ts';
import type { Launched } from './harness/launch.ts';
import { pageWith } from './harness/pages.ts';
import { waitFor } from './harness/wait-for.ts';
import { type Chat, KIND, provideScene, shows } from './scene.ts';

const scene = provideScene({ hasToolbar: true });
const by = (testId: string) => `[data-testid="${testId}"]`;
const BADGE = 'kefu-badge';
const HOUR = 3_600_000;
/** A badge's own height, CSS pixels. */
const LINE = 20;

/** Calls the background as this sidebar does. */
const callFrom = <T>({ sidebar }: Chat, call: string, input: object): Promise<T> =>
  sidebar.evaluate(
    async (name, given) => {
      const scope = globalThis as unknown as Record<string, { runtime: Runtime }>;
      const { runtime } = scope.browser ?? scope.chrome ?? {};
      return (await runtime?.sendMessage({ call: name, input: given }))?.value as T;
    },
    call,
    input,
  );

interface Runtime {
  sendMessage(message: unknown): Promise<{ value?: unknown }>;
}

/** Opens a case of the order in view by hand; gives its id. */
async function openCase(chat: Chat, isFolded = false): Promise<string> {
  if (isFolded) await clickIn(chat.sidebar, 'case-unfold');
  await clickIn(chat.sidebar, 'case-reason-goods');
  await clickIn(chat.sidebar, 'case-sub-quality');
  await chat.sidebar.waitForSelector(by('case-note'));
  const list = { list: 'all', search: '', offset: 0, limit: 1 };
  const { cases } = await callFrom<{ cases: { id: string }[] }>(chat, 'cases.page', list);
  return cases[0]?.id ?? '';
}

const record = (chat: Chat, caseId: string, event: object) =>
  callFrom(chat, 'cases.record', { id: crypto.randomUUID(), caseId, event });

/** As the browser tells the worker of a click; no driver reaches the system's own notifications. */
async function pressNotification({ browser }: Launched, name: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: NotificationApi };
    chrome.notifications.onClicked.dispatch(id);
  }, name);
}

interface NotificationApi {
  notifications: { onClicked: { dispatch(id: string): void } };
}

const focusIn = ({ sidebar }: Chat) =>
  sidebar.evaluate(() => document.activeElement?.getAttribute('data-testid'));

const cardHeight = (page: Page) =>
  page.$eval(BADGE, (badge) =>
    Math.round(badge.parentElement?.getBoundingClientRect().height ?? 0),
  );

test('a dispute’s clock stands beside the order, and a tap opens its card', async () => {
  const chat = await scene().open('fang');
  const { page, sidebar } = chat;
  await page.waitForSelector(BADGE);
  const height = await cardHeight(page);
  const caseId = await openCase(chat);
  await record(chat, caseId, {
    kind: 'dispute',
    dispute: { openedAt: Date.now() - 2 * HOUR - 30_000, reason: 'quality', has: [] },
  });
  await shows(sidebar, 'dispute-clocks', '剩 21小时');
  if (KIND === 'chromium') {
    await waitFor('the badge', async () =>
      (await badgeTexts(page)).join().includes('先处理 · 剩 21小时'),
    );
  }
  // Where the line has no room for it, it takes one of its own.
  expect((await cardHeight(page)) - height).toBeLessThanOrEqual(LINE);
  // The page draws the panel anew.
  await openConversation(page, 'tang');
  await openConversation(page, 'fang');
  await page.waitForSelector(BADGE);
  await clickIn(sidebar, 'tab-records');
  await waitFor('the dispute card to have the keyboard', async () => {
    await page.click(BADGE).catch(() => {});
    return (await focusIn(chat)) === 'dispute-unfold';
  });
  expect(await sentBy(page)).toEqual([]);
  await record(chat, caseId, { kind: 'step', step: 'file', result: 'done', note: '' });
  const behind = await openBehind(scene().launched, page);
  await behind.call('siteProfiles.setEnabled', { id: 'chatscope', isEnabled: false });
  await page.waitForFunction((badge) => !document.querySelector(badge), {}, BADGE);
  await behind.call('siteProfiles.setEnabled', { id: 'chatscope', isEnabled: true });
});

test('a case that is due is told of once, listed, and found again', async () => {
  const chat = await scene().open('fang');
  const behind = await openBehind(scene().launched, chat.page);
  // Whatever the hour of this run is.
  const { reminders } = (await behind.call('settings.get', null)) as { reminders: object };
  await behind.call('settings.set', { reminders: { ...reminders, quietFrom: 0, quietTo: 0 } });
  const again = await scene().open('gao');
  const caseId = await openCase(again, true);
  const nextAt = Date.now() - 1_000;
  await record(again, caseId, { kind: 'step', step: 'contact', result: 'done', note: '', nextAt });
  await waitFor('the notification', async () => (await behind.notifications()).includes('due'));
  await waitFor('the count', async () => (await behind.badge()) === '1');
  await behind.clearNotification('due');
  const before = await behind.alarmAt('due');
  await behind.call('settings.set', { shopName: '练习店' });
  await waitFor('the alarm to be set anew', async () => (await behind.alarmAt('due')) !== before);
  expect(await behind.notifications()).toEqual([]);
  await clickIn(again.sidebar, 'tab-queue');
  await clickIn(again.sidebar, 'due-open-case');
  await waitFor('the card', async () => (await focusIn(again)) === 'case-card');
  if (KIND === 'chromium') {
    await clickIn(again.sidebar, 'tab-records');
    await pressNotification(scene().launched, 'due');
    await waitFor(
      'the card by the notification',
      async () => (await focusIn(again)) === 'case-card',
    );
  }
  await record(again, caseId, { kind: 'step', step: 'file', result: 'done', note: '' });
  await waitFor('the count to go', async () => (await behind.badge()) === '');
});

test('a review is typed and pasted, says how long it can be changed, and keeps the keyboard', async () => {
  const { page } = await scene().open('tang');
  await openBehind(scene().launched, page);
  const options = await pageWith(scene().launched.browser, by('options-reviews'));
  await options.bringToFront();
  await options.click(by('options-reviews'));
  await options.waitForSelector(by('reviews-add'));
  await options.click(by('reviews-add'));
  await options.waitForSelector(by('review-text'));
  await options.type(by('review-text'), '袖口开线。');
  // As a paste does: in one go, into what has the keyboard.
  await options.evaluate(() => document.execCommand('insertText', false, '等了两天。'));
  const made = new Date(Date.now() - 2 * 24 * HOUR + 8 * HOUR).toISOString().slice(0, 16);
  await options.$eval(
    by('review-made'),
    (box, value) => {
      (box as HTMLInputElement).value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    made,
  );
  await options.type(by('review-reply'), '已经补发，谢谢您告诉我们。');
  await options.focus(by('review-save'));
  await options.keyboard.press('Enter');
  await options.waitForSelector(by('reviews-list'));
  const focus = () =>
    options.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  expect(await focus()).toBe('review-save');
  const list = await options.$eval(by('reviews-list'), (one) => one.textContent ?? '');
  expect(list).toContain('袖口开线。等了两天。');
  expect(list).toMatch(/还能改，剩 2[78]天/u);
  await options.click(by('review-close'));
  await options.click('.cases__row');
  await options.waitForSelector(by('review-reply'));
  const reply = await options.$eval(
    by('review-reply'),
    (box) => (box as HTMLTextAreaElement).value,
  );
  expect(reply).toBe('已经补发，谢谢您告诉我们。');
});
