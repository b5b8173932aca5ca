import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { openChat, sidebarFrame } from '../browser/harness/chat-page.ts';
import type { Launched } from '../browser/harness/launch.ts';
import type { Served } from '../sites/server.ts';
import { type Figure, median } from './figures.ts';

/** Ours and the plain list in turns, so that what else the machine does falls on both. */
const RUNS = 6;
/** How far one run goes, and how fast: about as an agent does who looks for something. CSS pixels, and those a second. */
const DISTANCE = 4_000;
const SPEED = 2_500;
/** After so many times the display's interval, a frame was left out. */
const LATE = 1.5;

/**
 * The time from frame to frame while the wheel scrolls the list of replies, all its groups unfolded; beside it, a plain
 * list of as many lines in a page of its own. For Chromium, whose driver turns the wheel.
 */
export async function scrolling(
  launched: Launched,
  shop: Served,
  lines: number,
): Promise<Figure[]> {
  const chat = await openChat(launched.browser, `${shop.url}#/c/lin`);
  const sidebar = await sidebarFrame(chat);
  await sidebar.waitForSelector('button.phrase');
  await sidebar.evaluate(unfoldAll);
  const plain = await launched.browser.newPage();
  await plain.evaluate(drawPlainList, lines);
  const interval = median(await frameTimes(plain.mainFrame(), () => setTimeout(1_000)));

  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await chat.bringToFront();
    ours.push(...(await frameTimes(sidebar, () => turnWheel(chat))));
    await plain.bringToFront();
    bare.push(...(await frameTimes(plain.mainFrame(), () => turnWheel(plain))));
  }
  await chat.close();
  await plain.close();
  return [
    ...figuresOf(`scrolling ${lines} phrases`, ours, interval),
    ...figuresOf(`scrolling ${lines} lines of a plain list`, bare, interval),
    {
      name: 'the slow frames (p95) beside those of the plain list',
      value: percentile(ours, 95) / percentile(bare, 95),
      unit: '×',
    },
  ];
}

function figuresOf(what: string, times: number[], interval: number): Figure[] {
  const late = times.filter((time) => time > LATE * interval);
  return [
    { name: `${what}: frame, median`, value: median(times), unit: 'ms' },
    { name: `${what}: frame, p95`, value: percentile(times, 95), unit: 'ms' },
    {
      name: `${what}: frames over ${LATE} × ${interval.toFixed(1)} ms`,
      value: (100 * late.length) / times.length,
      unit: '%',
    },
  ];
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
}

/** Over the list, which stands at the right in both pages. */
async function turnWheel(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { width, height } = page.viewport() ?? { width: 1280, height: 800 };
  await session.send('Input.synthesizeScrollGesture', {
    x: width - 180,
    y: height - 150,
    yDistance: -DISTANCE,
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  await session.detach();
}

/** Milliseconds from each frame to the next while `act` goes on. */
async function frameTimes(frame: Frame, act: () => Promise<unknown>): Promise<number[]> {
  const recording = await frame.evaluateHandle(() => {
    const times: number[] = [];
    const note = (now: number) => {
      times.push(now);
      next = requestAnimationFrame(note);
    };
    let next = requestAnimationFrame(note);
    return {
      stop() {
        cancelAnimationFrame(next);
        return times;
      },
    };
  });
  await act();
  const times = await recording.evaluate((one) => one.stop());
  await recording.dispose();
  return times.slice(1).map((time, index) => time - (times[index] as number));
}

/** Runs in the sidebar's frame. From the last group up, so that those not yet unfolded stay where they are. */
async function unfoldAll(): Promise<void> {
  const twoFrames = async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  };
  document.querySelector<HTMLElement>('.phrase-group[aria-expanded=true]')?.click();
  await twoFrames();
  const panel = document.querySelector('.panel') as HTMLElement;
  const headings = Array.from(document.querySelectorAll<HTMLElement>('.phrase-group'), (one) => ({
    id: one.id,
    place: one.getBoundingClientRect().top + panel.scrollTop,
  }));
  for (const { id, place } of headings.reverse()) {
    panel.scrollTop = place - panel.clientHeight / 2;
    await twoFrames();
    const heading = document.getElementById(id);
    if (!heading) throw new Error(`${id} is not in view`);
    heading.click();
    await twoFrames();
  }
  panel.scrollTop = 0;
}

/** Runs in a page of its own. */
function drawPlainList(lines: number): void {
  const list = document.createElement('div');
  list.style.cssText = 'position:fixed;inset:0 0 0 auto;width:360px;overflow-y:auto';
  for (let line = 0; line < lines; line += 1) {
    const row = document.createElement('div');
    row.style.cssText = 'height:47px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis';
    row.textContent = `第 ${line} 条回复：亲，这款商品颜色尺码都可以先看详情页里的说明。`;
    list.append(row);
  }
  document.body.append(list);
}
