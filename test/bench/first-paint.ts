import type { Frame, Page } from 'puppeteer-core';
import { findSidebar } from '../browser/harness/chat-page.ts';
import type { Launched } from '../browser/harness/launch.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import type { Served } from '../sites/server.ts';
import { type Figure, median } from './figures.ts';

const RUNS = 15;

interface Times {
  /** Epoch ms; `NaN` where nothing was seen. */
  idle: number;
  paint: number;
  ready: number;
}

/**
 * From the chat page being idle (loaded, its first idle callback) to the sidebar's first contentful paint, and to
 * its first stored phrase standing there to be clicked.
 */
export async function firstPaint(
  launched: Launched,
  shop: Served,
  library = '',
): Promise<Figure[]> {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await launched.browser.newPage();
    await page.evaluateOnNewDocument(noteTimes);
    await page.goto(`${shop.url}#/c/lin`);
    const sidebar = await waitFor('the sidebar', () => findSidebar(page));
    await sidebar.waitForSelector('[data-testid^="phrase-"]:not(input)');
    runs.push(await readTimes(page, sidebar));
    await page.close();
  }
  const from = (time: keyof Times) => median(runs.map((times) => times[time] - times.idle));
  return [
    {
      name: `first paint, after the chat page is idle${library}`,
      value: from('paint'),
      unit: 'ms',
      bound: 150,
    },
    {
      name: `stored phrases ready, after the chat page is idle${library}`,
      value: from('ready'),
      unit: 'ms',
      bound: 150,
    },
  ];
}

/** Runs in every frame before its own scripts. */
function noteTimes(): void {
  const mark = (name: string) => performance.mark(name);
  addEventListener('load', () => requestIdleCallback(() => mark('bench-idle')));
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-testid^="phrase-"]:not(input)')) return;
    observer.disconnect();
    mark('bench-ready');
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function readTimes(page: Page, sidebar: Frame): Promise<Times> {
  return {
    idle: await markedAt(page.mainFrame(), 'bench-idle'),
    paint: await markedAt(sidebar, 'first-contentful-paint'),
    ready: await markedAt(sidebar, 'bench-ready'),
  };
}

function markedAt(frame: Frame, name: string): Promise<number> {
  return frame.evaluate(async (entryName) => {
    const started = performance.now();
    for (;;) {
      const [entry] = performance.getEntriesByName(entryName);
      if (entry) return performance.timeOrigin + entry.startTime;
      if (performance.now() - started > 3_000) return Number.NaN;
      await new Promise(requestAnimationFrame);
    }
  }, name);
}
