import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Launched } from '../browser/harness/launch.ts';
import { serve } from '../sites/server.ts';
import { ROOT } from '../tools/paths.ts';
import { type Figure, median } from './figures.ts';

/** One whose rows bear marks, one with headings, one reversed, one whose side may need where rows stand, one in a shadow root. */
const SITES = ['pinduoduo', 'chatscope', 'goofish', 'whatsapp', 'weixinshop'];
const SHORT = 100;
const LONG = 10_000;
const RUNS = 3;
/** The page's own layout of a long thread takes far longer than the reading. */
const FURTHER = 40;
/** Without isolation the clock has steps of 0.1 ms. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** Frames in which messages arrive in a hidden tab; the reader waits three of them in a visible one. */
const HIDDEN_FRAMES = 30;

/** What reading costs the chat page, in Chromium, on the fixture pages with their rows repeated. */
export async function reading(launched: Launched): Promise<Figure[]> {
  const script = await bundle();
  const served = await serve({ root: join(ROOT, 'test/sites'), headers: ISOLATED });
  const page = await launched.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const layouts = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
  };
  const show = async (site: string, rows: number, others = 0) => {
    await page.goto(`${served.url}${site}/page.html`);
    await page.evaluate(script);
    await page.evaluate((...given) => window.bench.grow(...given), site, rows, others);
  };

  const figures: Figure[] = [];
  for (const site of SITES) {
    const firsts: number[] = [];
    let forced = 0;
    for (let run = 0; run < RUNS; run += 1) {
      await show(site, LONG);
      const before = await layouts();
      firsts.push(await page.evaluate((id) => window.bench.first(id), site));
      forced += (await layouts()) - before;
    }
    const shorts: Further[] = [];
    const longs: Further[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      // The page's own layout drives the reader out of the processor's caches: it has to be as long in both.
      await show(site, SHORT, LONG);
      shorts.push(await furtherTimes(page, site));
      await show(site, LONG, SHORT);
      longs.push(await furtherTimes(page, site));
    }
    const of = (times: Further[], which: keyof Further) => median(times.map((time) => time[which]));
    const ratio = (which: keyof Further) => of(longs, which) / of(shorts, which);
    figures.push(
      {
        name: `${site}: first reading of ${LONG} messages, one task`,
        value: median(firsts),
        unit: 'ms',
        bound: 50,
      },
      { name: `${site}: layouts in ${RUNS} first readings`, value: forced, unit: '' },
      { name: `${site}: one further message at ${LONG}`, value: of(longs, 'cold'), unit: 'ms' },
      { name: `${site}: the same beside ${SHORT}`, value: ratio('warm'), unit: '×', bound: 1.2 },
      {
        name: `${site}: … right after the page's own layout`,
        value: ratio('cold'),
        unit: '×',
        bound: 1.2,
      },
    );
  }
  await show('pinduoduo', SHORT);
  const value = await page.evaluate(
    (id, frames) => window.bench.whileHidden(id, frames),
    'pinduoduo',
    HIDDEN_FRAMES,
  );
  figures.push({ name: 'readings while the tab is hidden', value, unit: '' });
  await page.close();
  await served.close();
  return figures;
}

interface Further {
  cold: number;
  warm: number;
}

/** Medians: the page's layouts leave garbage whose collection falls into some of the readings. */
async function furtherTimes(page: Page, site: string): Promise<Further> {
  const times = await page.evaluate((id, count) => window.bench.further(id, count), site, FURTHER);
  return { cold: median(times.cold), warm: median(times.warm) };
}

/** The reader as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'reader-page.ts'),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the reader was not built');
  return chunk.code;
}
