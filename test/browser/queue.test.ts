import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { servePractice } from '../sites/practice-server.ts';
import { clickIn, findSidebar, standsStill } from './harness/chat-page.ts';
import { type Behind, openBehind } from './harness/extension-api.ts';
import { killWorker } from './harness/kill-worker.ts';
import { type Launched, makeProfile } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { type Chat, KIND, launchDemo, openAt, shows } from './scene.ts';

/** The buyer of the practice shop who wrote a moment ago: may be reminded at any hour. */
const OPEN_ID = 'lin';
/** One whose order is paid. */
const OTHER_ID = 'tang';
const OPEN_NAME = '练习买家小林';
const ORDER_NUMBER = '880000000000001001';
const OPEN_ORDER = `queue-order-${ORDER_NUMBER}`;

interface Scene {
  launched: Launched;
  open(id: string): Promise<Chat>;
}

async function start(profileDir?: string): Promise<Scene> {
  const [shop, launched] = await Promise.all([
    servePractice(),
    launchDemo({ hasToolbar: true, ...(profileDir && { profileDir }) }),
  ]);
  onTestFinished(async () => {
    await launched.close().catch(() => {});
    await shop.close();
  });
  return { launched, open: (id) => openAt(launched, shop, id) };
}

/**
 * Opens the conversation that may be reminded of, and waits until the browser has told. Firefox takes a notification away
 * after some seconds, so whoever looks for it is there before.
 */
async function openTold({ launched, open }: Scene): Promise<Chat & { behind: Behind }> {
  const behind = await openBehind(launched, (await open(OTHER_ID)).page);
  const chat = await open(OPEN_ID);
  await waitFor('the notification', async () =>
    (await behind.notifications()).includes('reminders'),
  );
  return { ...chat, behind };
}
const badgeIs = (behind: Behind, text: string) =>
  waitFor(`the badge ${text}`, async () => (await behind.badge()) === text);

/** Makes the background look again, and waits until it has. */
async function looksAgain(behind: Behind): Promise<void> {
  const before = await behind.alarmAt('reminders');
  await behind.call('settings.set', { shopName: `练习店${Math.random()}` });
  await waitFor('the alarm to be set anew', async () => {
    const now = await behind.alarmAt('reminders');
    return now !== undefined && now !== before;
  });
}

const openInShop = (page: Page, id: string) =>
  page.evaluate((which) => {
    location.hash = `#/c/${which}`;
  }, id);

describe('the queue', () => {
  test('shows in every page what was seen in any, names a conversation and goes on with it once it is open', async () => {
    const scene = await start();
    await scene.open(OPEN_ID);
    const { page, sidebar } = await scene.open('gao');
    await shows(sidebar, 'queue-due', '1');
    await clickIn(sidebar, 'tab-queue');
    await shows(sidebar, OPEN_ORDER, OPEN_NAME);
    await sidebar.click(`[data-testid="${OPEN_ORDER}"] .queue__row`);
    await shows(sidebar, 'notice', OPEN_NAME);
    await openInShop(page, OPEN_ID);
    await shows(sidebar, 'reminder-card', '现在可以催');
    await standsStill(sidebar, 'reminder-insert');
    await clickIn(sidebar, 'reminder-insert');
    await sidebar.waitForSelector('[data-testid="outcome-panel"]');
    await clickIn(sidebar, 'tab-queue');
    await waitFor(
      'the order to be done',
      async () => (await sidebar.$(`[data-testid="queue-due"]`)) === null,
    );
  });

  test('two windows that write down an outcome at once keep both entries and show the same', async () => {
    const scene = await start();
    const one = await scene.open(OPEN_ID);
    await clickIn(one.sidebar, 'reminder-insert');
    await one.sidebar.waitForSelector('[data-testid="outcome-panel"]');
    const other = await scene.open(OPEN_ID);
    await other.sidebar.waitForSelector('[data-testid="outcome-panel"]');
    const [attempt] = (await callFrom(one, 'attempts.ofOrder', {
      site: 'chatscope',
      orderNumber: ORDER_NUMBER,
    })) as { id: string }[];
    if (!attempt) throw new Error('the reminder was not kept');
    const record = (chat: Chat, id: string, result: object) =>
      callFrom(chat, 'attempts.record', { id, attemptId: attempt.id, result });
    await Promise.all([
      record(one, 'from-one', { kind: 'paid' }),
      record(other, 'from-other', { kind: 'notPaid', reason: 'doubts' }),
    ]);
    const history = ({ sidebar }: Chat) =>
      sidebar.$$eval('[data-testid="history"] .entry', (rows) =>
        rows.map((row) => row.textContent ?? ''),
      );
    const both = await waitFor('both entries in both windows', async () => {
      const [here, there] = [await history(one), await history(other)];
      return here.length === 2 && JSON.stringify(here) === JSON.stringify(there) && here;
    });
    expect(both.join()).toContain('已付款');
    expect(both.join()).toContain('疑虑');
  });
});

describe('the browser tells what is due', () => {
  test('once: on the button and by a notification that leads to the queue, none after the outcome', async () => {
    const scene = await start();
    const { sidebar, behind } = await openTold(scene);
    await badgeIs(behind, '1');
    expect(await behind.alarmAt('reminders')).toBeGreaterThan(0);
    await behind.clearNotification('reminders');
    await looksAgain(behind);
    expect(await behind.notifications()).toEqual([]);
    await clickIn(sidebar, 'reminder-insert');
    await sidebar.waitForSelector('[data-testid="outcome-panel"]');
    await badgeIs(behind, '');
  });

  test('a worker killed between notification and outcome tells nothing twice and loses nothing', async () => {
    const scene = await start();
    const { sidebar, behind } = await openTold(scene);
    await behind.clearNotification('reminders');
    await killWorker(scene.launched);
    await looksAgain(behind);
    expect(await behind.notifications()).toEqual([]);
    await badgeIs(behind, '1');
    await clickIn(sidebar, 'reminder-insert');
    await clickIn(sidebar, 'outcome-notPaid-doubts');
    await shows(sidebar, 'outcome-saved', '已保存');
    await badgeIs(behind, '');
  });

  if (KIND === 'chromium')
    test('a clock that is moved makes it look anew: nothing is due before, and nothing twice', async () => {
      const scene = await start();
      const { behind } = await openTold(scene);
      await behind.clearNotification('reminders');
      await moveClock(scene.launched, -24 * 3_600_000);
      await behind.call('settings.set', { shopName: '练习店甲' });
      await badgeIs(behind, '');
      await moveClock(scene.launched, 0);
      await behind.call('settings.set', { shopName: '练习店乙' });
      await badgeIs(behind, '1');
      expect(await behind.notifications()).toEqual([]);
    });

  describe('after the browser was killed', () => {
    let profileDir: string | undefined;
    afterEach(async () => {
      if (profileDir)
        await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    });

    test('the queue is there and nothing is told twice', async () => {
      profileDir = await makeProfile();
      const first = await start(profileDir);
      await openTold(first);
      await first.launched.kill9();

      const second = await start(profileDir);
      const chat = await second.open('tang');
      const behind = await openBehind(second.launched, chat.page);
      await badgeIs(behind, '1');
      await looksAgain(behind);
      expect(await behind.notifications()).toEqual([]);
      const sidebar = await waitFor('the sidebar', () => findSidebar(chat.page));
      await clickIn(sidebar, 'tab-queue');
      await shows(sidebar, OPEN_ORDER, OPEN_NAME);
    });
  });
});

/** Calls the background as this sidebar does. */
const callFrom = ({ sidebar }: Chat, call: string, input: object): Promise<unknown> =>
  sidebar.evaluate(
    async (name, given) => {
      const scope = globalThis as unknown as { browser?: Sender; chrome: Sender };
      const { runtime } = scope.browser ?? scope.chrome;
      return (await runtime.sendMessage({ call: name, input: given })).value;
    },
    call,
    input,
  );

interface Sender {
  runtime: { sendMessage(message: unknown): Promise<{ value?: unknown }> };
}

/** Sets what the worker takes for the present, off by so many ms from the true one. */
async function moveClock({ browser }: Launched, byMs: number): Promise<void> {
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((by) => {
    const scope = globalThis as unknown as { trueNow?: () => number };
    scope.trueNow ??= Date.now.bind(Date);
    const { trueNow } = scope;
    Date.now = () => trueNow() + by;
  }, byMs);
}
