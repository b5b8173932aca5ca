import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { servePractice } from '../sites/practice-server.ts';
import type { Served } from '../sites/server.ts';
import { clickIn } from './harness/chat-page.ts';
import { killWorker } from './harness/kill-worker.ts';
import { makeProfile } from './harness/launch.ts';
import { launchDemo, openAt, shows } from './scene.ts';

let shop: Served;
let profileDir: string;

beforeAll(async () => {
  [shop, profileDir] = await Promise.all([servePractice(), makeProfile()]);
});
afterAll(async () => {
  await shop.close();
  await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

describe('what was saved stays saved', () => {
  test('a browser killed right after an outcome is shown as saved has lost nothing', async () => {
    const first = await launchDemo({ profileDir });
    const { sidebar } = await openAt(first, shop, 'chen');
    await clickIn(sidebar, 'reminder-insert');
    await clickIn(sidebar, 'outcome-notPaid-balanceShort');
    await shows(sidebar, 'outcome-saved', '已保存');
    await first.kill9();

    const second = await launchDemo({ profileDir });
    try {
      const again = await openAt(second, shop, 'chen');
      await shows(again.sidebar, 'history', '余额');
      await clickIn(again.sidebar, 'tab-records');
      await shows(again.sidebar, 'records-list', '练习买家小晨');
    } finally {
      await second.close();
    }
  });

  test('a background killed between reminder and outcome loses nothing', async () => {
    const launched = await launchDemo({ hasToolbar: true });
    try {
      const { sidebar } = await openAt(launched, shop, 'wu');
      await clickIn(sidebar, 'reminder-insert');
      await sidebar.waitForSelector('[data-testid="outcome-panel"]');
      await killWorker(launched);
      await clickIn(sidebar, 'outcome-notPaid-doubts');
      await shows(sidebar, 'outcome-saved', '已保存');
      await shows(sidebar, 'history', '疑虑');
    } finally {
      await launched.close();
    }
  });
});
