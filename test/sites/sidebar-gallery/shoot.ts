/**
 * Sheets of pictures of every scene: `node test/sites/sidebar-gallery/shoot.ts <folder> [scene…]`. Scenes of the phrase
 * library, of both kinds of figures, of the order import, of the rules, of related goods and of the list of cases are
 * pictured one by one.
 */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

/** Frames side by side on one picture. */
const PER_SHEET = 4;

const [folder = '/tmp/sidebar-gallery', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: new URL('./vite.config.ts', import.meta.url).pathname,
  server: { watch: null, hmr: false },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: process.env.KEFU_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const { SCENES } = await server.ssrLoadModule('/scenes.ts');
const { LIBRARY_SCENES } = await server.ssrLoadModule('/library-scenes.ts');
const { FIGURES_SCENES } = await server.ssrLoadModule('/figures-scenes.ts');
const { SERVICE_SCENES } = await server.ssrLoadModule('/service-scenes.ts');
const { ORDERS_SCENES } = await server.ssrLoadModule('/orders-scenes.ts');
const { CASES_SCENES } = await server.ssrLoadModule('/cases-scenes.ts');
const { PAIRINGS_PAGE_SCENES } = await server.ssrLoadModule('/pairing-scenes.ts');
const { RULES_SCENES } = await server.ssrLoadModule('/rules-scenes.ts');
const SHEETS = {
  library: LIBRARY_SCENES,
  figures: FIGURES_SCENES,
  service: SERVICE_SCENES,
  orders: ORDERS_SCENES,
  cases: CASES_SCENES,
  rules: RULES_SCENES,
  pairings: PAIRINGS_PAGE_SCENES,
};
const pages = Object.entries(SHEETS).flatMap(([sheet, all]) =>
  Object.keys(all).map((name) => ({ sheet, name })),
);
const scenes = (wanted.length > 0 ? wanted : Object.keys(SCENES)).filter((name) => name in SCENES);
for (let first = 0; first < scenes.length; first += PER_SHEET) {
  const only = scenes.slice(first, first + PER_SHEET);
  for (const width of [320, 400]) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(only, error));
      await page.setViewport({ width: (width + 12) * PER_SHEET + 30, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(`${base}?width=${width}&only=${only}`, { waitUntil: 'networkidle0' });
      await page.screenshot({ path: `${folder}/${only[0]}-${width}-${theme}.png` });
      await page.close();
    }
  }
}
if (wanted.length === 0 || wanted.includes('options')) {
  for (const view of ['settings', 'wording']) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${base}options.html#${view}`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: `${folder}/options-${view}.png` });
    await page.close();
  }
}
for (const { sheet, name } of pages) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [width, theme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [600, 'light'],
  ] as const) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(name, error));
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${base}${sheet}.html?scene=${name}`);
    await page.waitForSelector('[data-is-ready]');
    await page.screenshot({
      path: `${folder}/${name}-${width}-${theme}.png`,
      fullPage: sheet !== 'library',
    });
    await page.close();
  }
}
await browser.close();
await server.close();
