import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import {
  badgeTexts,
  clickIn,
  composerText,
  openChat,
  openConversation,
  sentBy,
  sidebarFrame,
  textIn,
} from '../browser/harness/chat-page.ts';
import type { Launched } from '../browser/harness/launch.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { ROOT } from '../tools/paths.ts';

export const PICTURES = join(ROOT, 'demo-output');
const BUYER = '练习买家小林';
const SIGNED_YESTERDAY = { id: 'qiao', nick: '练习买家小乔' };

/** Where the walk stands: the chat page and the sidebar in it. */
interface Scene {
  launched: Launched;
  page: Page;
  sidebar: Frame;
}

/** One step: does it, checks it, and tells what it saw, a line each. */
interface Step {
  name: string;
  picture: string;
  run(scene: Scene): Promise<string[]>;
}

const STEPS: readonly Step[] = [
  { name: 'Read the conversation', picture: '1-read', run: read },
  { name: 'Remind: one click puts the reply into the composer', picture: '2-remind', run: remind },
  { name: 'Log the outcome in two clicks', picture: '3-outcome', run: logOutcome },
  { name: 'Return status of a parcel signed yesterday', picture: '4-return', run: returnStatus },
];

/**
 * Does the product's main job on the practice shop without anybody at the keyboard.
 *
 * @throws Error naming the step that failed; a picture of it lies in `demo-output/failed.png`.
 */
export async function walk(launched: Launched, url: string): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const page = await openChat(launched.browser, url);
  const take = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });
  let at = 'Find the sidebar';
  try {
    const scene = { launched, page, sidebar: await sidebarFrame(page) };
    for (const [index, step] of STEPS.entries()) {
      at = step.name;
      console.log(`\n[${index + 1}/${STEPS.length}] ${step.name}`);
      for (const line of await step.run(scene)) console.log(`    ${line}`);
      await take(step.picture);
      console.log(`    picture: demo-output/${step.picture}.png`);
    }
  } catch (error) {
    await take('failed').catch(() => undefined);
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Step "${at}" failed: ${why} (picture: demo-output/failed.png)`);
  }
}

async function read({ page, sidebar }: Scene): Promise<string[]> {
  await waitForText(sidebar, 'buyer', BUYER);
  const number = await page.$eval('[data-label="订单编号"] dd', (cell) => cell.textContent);
  await waitForText(sidebar, 'order-number', number);
  await waitForText(sidebar, 'order-status', '付款');
  return seen(sidebar, ['buyer', 'stage', 'order-number', 'order-status', 'order-amount']);
}

async function remind({ page, sidebar }: Scene): Promise<string[]> {
  await sidebar.waitForSelector('[data-testid="reminder-window"]');
  const lines = await seen(sidebar, ['reminder-window']);
  await clickIn(sidebar, 'reminder-insert');
  const text = await waitFor('the reply to stand in the composer', async () => {
    return (await composerText(page)).trim() || undefined;
  });
  await requireNothingSent(page);
  return [...lines, `composer: ${text}`, 'sent by the page: nothing'];
}

async function logOutcome({ page, sidebar }: Scene): Promise<string[]> {
  await sidebar.waitForSelector('[data-testid="outcome-panel"]');
  await clickIn(sidebar, 'outcome-promised');
  await clickIn(sidebar, 'outcome-promised-tomorrow10');
  await sidebar.waitForSelector('[data-testid="outcome-saved"]');
  await requireNothingSent(page);
  return seen(sidebar, ['outcome-saved']);
}

async function returnStatus({ launched, page, sidebar }: Scene): Promise<string[]> {
  await openConversation(page, SIGNED_YESTERDAY.id);
  await waitForText(sidebar, 'buyer', SIGNED_YESTERDAY.nick);
  await sidebar.waitForSelector('[data-testid="return-card"]');
  const lines = await seen(sidebar, ['order-status', 'return-state', 'return-card']);
  if (launched.kind !== 'chromium') return lines;
  const badges = await waitFor('the badge beside the order status', async () => {
    const texts = await badgeTexts(page);
    return texts.length > 0 && texts;
  });
  return [...lines, `badge in the page: ${badges.join(', ')}`];
}

function waitForText(sidebar: Frame, testId: string, text: string): Promise<true> {
  const what = `${testId} in the sidebar to show ${text}`;
  return waitFor(what, async () => (await textIn(sidebar, testId))?.includes(text) === true);
}

/** What the sidebar shows, a line for each part. */
function seen(sidebar: Frame, testIds: string[]): Promise<string[]> {
  return Promise.all(
    testIds.map(async (id) => {
      const part = await sidebar.$(`[data-testid="${id}"]`);
      // `textContent` runs the lines together.
      const text = await part?.evaluate((element) => (element as HTMLElement).innerText);
      return `${id}: ${text?.trim().replaceAll(/\n+/g, ' | ') ?? '–'}`;
    }),
  );
}

async function requireNothingSent(page: Page): Promise<void> {
  const sent = await sentBy(page);
  if (sent.length > 0) throw new Error(`the page sent ${sent.length} message(s) by itself.`);
}
