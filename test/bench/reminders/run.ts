/**
 * Prints how long an import takes, and the queue, figures and logging in a well-filled store, and the figures of service,
 * in Chromium; nothing is asserted.
 */

import type { Page } from 'puppeteer-core';
import { type Launched, launch } from '../../browser/harness/launch.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { buildDir } from '../../tools/paths.ts';
import { type Figure, median, printFigures } from '../figures.ts';
import { fillService } from './fill-service.ts';
import { fillStore, OPEN } from './fill-store.ts';
import { measureImport } from './import-orders.ts';

const ORDERS = 100_000;
const ATTEMPTS = 300_000;
const TALKS = 100_000;
const RUNS = 15;
const DAY_MS = 86_400_000;

await buildExtension('chromium', 'demo');
const extensionDir = buildDir('chromium', 'demo');
const empty = await launch({ kind: 'chromium', extensionDir });
printFigures('an export of 50,000 orders', await measureImport(await openOptions(empty)));
await empty.close();
const launched = await launch({ kind: 'chromium', extensionDir });
const page = await openOptions(launched);
await fillStore(page, { orders: ORDERS, attempts: ATTEMPTS });
const figures: Figure[] = [];
const put = (name: string, value: number, bound?: number) =>
  figures.push({ name, value, unit: 'ms', ...(bound !== undefined && { bound }) });

put('laying all columns out anew', await timed(page, 'figures.get', { period: { kind: 'today' } }));
// The database tidies up for a while after so much was written.
await often(() => timed(page, 'figures.get', { period: { kind: 'today' } }), 40);
const date = (at: number) => new Date(at).toISOString().slice(0, 10);
const year = { kind: 'range', from: date(Date.now() - 364 * DAY_MS), to: date(Date.now()) };
for (const [name, period] of [
  ['30 days', { kind: 'days30' }],
  ['90 days', { kind: 'days90' }],
  ['a year', year],
] as const) {
  put(`figures of ${name}`, await often(() => timed(page, 'figures.get', { period })), 500);
}
put('figures of 90 days, worker asleep before', await often(asleep, 5), 500);

const attemptId = () => `bench-${String(Math.floor(Math.random() * ATTEMPTS)).padStart(7, '0')}`;
const result = { kind: 'notPaid', reason: 'doubts' };
const record = () =>
  timed(page, 'attempts.record', { id: crypto.randomUUID(), attemptId: attemptId(), result });
put('logging an outcome', await often(record, 40), 30);
const start = () =>
  timed(page, 'attempts.start', {
    id: crypto.randomUUID(),
    site: 'practice',
    orderNumber: `bench${Math.random()}`,
    conversationKey: 'c',
    buyer: '练习买家',
    channel: 'chat',
  });
put('logging a reminder', await often(start, 40), 30);
const queue = { search: '', offset: 0, limit: 50 };
put(`queue of ${OPEN}, asked for`, await often(() => timed(page, 'queue.page', queue)));
const companion = await launched.browser.newPage();
await companion.goto(`${launched.extensionOrigin}/companion.html`);
put('queue, from its tab to its first order', await often(() => openQueue(companion)), 200);
await companion.close();
put('from opening the view to its last picture', await often(() => openFigures(page), 5));
printFigures(`${ATTEMPTS} attempts, ${ORDERS} orders, ${OPEN} of them unpaid`, figures);
await measureService();
await launched.close();

async function measureService(): Promise<void> {
  await fillService(page, TALKS);
  figures.length = 0;
  const ask = (period: object) => timed(page, 'service.figures', { period });
  put('laying all days out anew', await ask({ kind: 'today' }));
  for (const [name, period] of [
    ['30 days', { kind: 'days30' }],
    ['a year', year],
  ] as const) {
    put(`service figures of ${name}`, await often(() => ask(period)), 500);
  }
  let minute = 0;
  const see = () => {
    minute += 2;
    const at = Date.now() - DAY_MS + 60_000 * minute;
    const turn = { at: at + 60_000, count: 1, starts: [at] };
    const day = { day: date(at), buyer: [at], agent: [turn], unsure: [] };
    const untimed = { untimedBuyer: 0, untimedAgent: 0 };
    return timed(page, 'service.see', { who: 1, zone: 'UTC', days: [{ ...day, ...untimed }] });
  };
  const afterMessage = async () => {
    await see();
    return ask(year);
  };
  put('taking in a message', await often(see, 40), 30);
  put('service figures after a message', await often(afterMessage, 5), 500);
  printFigures(`${TALKS} days of conversations, over a year`, figures);
}

async function openOptions({ browser, extensionOrigin }: Launched): Promise<Page> {
  const options = await browser.newPage();
  await options.goto(`${extensionOrigin}/options.html`);
  return options;
}

async function often(measure: () => Promise<number>, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure());
  return median(times);
}

/** How long the call takes as the page sees it. */
function timed(from: Page, call: string, input: unknown): Promise<number> {
  return from.evaluate(
    async (request) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ error?: string }> } };
      };
      const started = performance.now();
      const reply = await chrome.runtime.sendMessage(request);
      if (reply.error) throw new Error(reply.error);
      return performance.now() - started;
    },
    { call, input },
  );
}

/** Ends the worker first, as the browser does after half a minute of rest. */
async function asleep(): Promise<number> {
  const target = launched.browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
  return timed(page, 'figures.get', { period: { kind: 'days90' } });
}

/** In a window that has just been opened, so that nothing of the queue is at hand. */
async function openQueue(window: Page): Promise<number> {
  await window.reload({ waitUntil: 'domcontentloaded' });
  return window.evaluate(async () => {
    const tab = () => document.querySelector<HTMLElement>('[data-testid="tab-queue"]');
    while (!tab()) await new Promise(requestAnimationFrame);
    const started = performance.now();
    tab()?.click();
    while (!document.querySelector('[data-testid="queue-list"] li')) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - started;
  });
}

function openFigures(options: Page): Promise<number> {
  return options.evaluate(async () => {
    location.hash = '#settings';
    while (document.querySelector('.figures')) await new Promise(requestAnimationFrame);
    const started = performance.now();
    location.hash = '#figures';
    while (document.querySelectorAll('.picture svg').length < 9) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - started;
  });
}
