import { expect, test } from 'vitest';
import { clickIn, sidebarFrame } from './harness/chat-page.ts';
import { provideScene } from './scene.ts';

const scene = provideScene();

const room = () => document.documentElement.style.marginRight;
const bodyWidth = () => document.body.getBoundingClientRect().width + 0;

test('the page makes room, so nothing of it lies under the sidebar', async () => {
  const { page, sidebar } = await scene().open('lin');
  const width = await sidebar.evaluate(() => window.innerWidth);
  expect(await page.evaluate(room)).toBe(`${width}px`);
  expect(await page.evaluate(bodyWidth)).toBe(1280 - width);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('collapses to a rail, stays collapsed after a reload, and comes back as wide as before', async () => {
  const { page, sidebar } = await scene().open('lin');
  const before = await page.evaluate(room);
  await clickIn(sidebar, 'collapse');
  await page.waitForFunction(
    (old) => document.documentElement.style.marginRight !== old,
    {},
    before,
  );
  const rail = await page.evaluate(room);
  expect(Number.parseInt(rail, 10)).toBeLessThan(60);
  await page.reload();
  const again = await sidebarFrame(page);
  expect(await page.evaluate(room)).toBe(rail);
  await clickIn(again, 'expand');
  await page.waitForFunction(
    (old) => document.documentElement.style.marginRight === old,
    {},
    before,
  );
});

test('the edge can be dragged, and the width is remembered', async () => {
  const { page } = await scene().open('lin');
  const left = await page.evaluate(bodyWidth);
  await page.mouse.move(left, 400);
  await page.mouse.down();
  await page.mouse.move(left - 60, 400, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(
    (old) => document.body.getBoundingClientRect().width < old - 50,
    {},
    left,
  );
  const width = await page.evaluate(room);
  await page.reload();
  await sidebarFrame(page);
  expect(await page.evaluate(room)).toBe(width);
});

test('the chat page itself is left as it was: no element of ours in its body but the badge', async () => {
  const { page } = await scene().open('qiao');
  await page.waitForSelector('kefu-badge');
  const ours = await page.$$eval('body *', (all) =>
    all.map(({ localName }) => localName).filter((name) => name.startsWith('kefu')),
  );
  expect(ours).toEqual(['kefu-badge']);
});
