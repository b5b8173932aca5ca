import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { madeExport } from '../../lib/reminders/import/made-export.ts';
import type { Figure } from '../figures.ts';

const ROWS = 50_000;
const WAIT_MS = 300_000;

const by = (testId: string) => `[data-testid="${testId}"]`;

/**
 * Brings a made-up export into an empty store as a person does, and the same once more.
 *
 * @param page - the options page.
 */
export async function measureImport(page: Page): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-bench-'));
  const path = join(folder, '订单导出.csv');
  await writeFile(path, madeExport(ROWS, Date.now()));
  await page.click(by('options-orders'));
  const figures: Figure[] = [];
  const measure = async (name: string, act: () => Promise<void>, until: string) => {
    const started = performance.now();
    await act();
    await page.waitForSelector(by(until), { timeout: WAIT_MS });
    figures.push({ name, value: performance.now() - started, unit: 'ms' });
  };
  const choose = async () => {
    const input = await page.waitForSelector(by('orders-file'));
    await page.evaluate(watchLongTasks);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  await measure('from the file to its trial', choose, 'orders-trial');
  const longest = await page.evaluate(longestTask);
  figures.push({ name: 'longest the page was held up by that', value: longest, unit: 'ms' });
  await measure('storing them', () => page.click(by('orders-commit')), 'orders-done');
  await page.click(by('orders-another'));
  await measure('the trial of the same file once more', choose, 'orders-trial');
  await rm(folder, { recursive: true });
  return figures;
}

/** Runs in the page. */
function watchLongTasks(): void {
  const scope = globalThis as unknown as { longestMs: number };
  scope.longestMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      scope.longestMs = Math.max(scope.longestMs, duration);
    }
  }).observe({ type: 'longtask' });
}

/** Runs in the page. */
const longestTask = (): number => (globalThis as unknown as { longestMs: number }).longestMs;
