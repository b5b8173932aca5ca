/**
 * `npm start`: builds, serves the practice shop and opens it with the extension. Without a display, or with
 * `--headless`, it does the main job by itself and ends.
 */

import { argv, env, platform } from 'node:process';
import type { Browser } from 'puppeteer-core';
import { openChat } from '../browser/harness/chat-page.ts';
import { BROWSERS, type BrowserKind, findBrowser } from '../browser/harness/find-browser.ts';
import { launch } from '../browser/harness/launch.ts';
import { buildPracticeShop } from '../sites/build.ts';
import { servePractice } from '../sites/practice-server.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { buildDir } from '../tools/paths.ts';
import { walk } from './walk.ts';

const hasDisplay =
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const isHeadful = hasDisplay && !argv.includes('--headless');

async function main(): Promise<void> {
  const kind = wantedBrowser();
  say(`Finding ${kind} …`);
  say(`  ${await findBrowser(kind)}`);
  say('Building the extension …');
  if ((await buildExtension(kind, 'demo')) !== 0) throw new Error('The build failed, see above.');
  say('Building the practice shop …');
  await buildPracticeShop();

  const shop = await servePractice();
  say(`Practice shop: ${shop.url}`);
  try {
    await show(kind, shop.url);
  } finally {
    await shop.close();
  }
}

/** Opens the browser on the shop: for a person, or for the walk. */
async function show(kind: BrowserKind, url: string): Promise<void> {
  const launched = await launch({
    kind,
    extensionDir: buildDir(kind, 'demo'),
    isHeadful,
    viewport: isHeadful ? null : { width: 1440, height: 900 },
  });
  try {
    if (isHeadful) {
      const [blank] = await launched.browser.pages();
      await openChat(launched.browser, `${url}?lab=1`);
      await blank?.close();
      say('The practice shop is open. Close the browser or press Ctrl-C to end.');
      await endedByPerson(launched.browser);
    } else {
      await walk(launched, url);
      say('\nDone. The agent presses send; the program never does.');
    }
  } finally {
    await launched.close().catch(() => undefined);
  }
}

function wantedBrowser(): BrowserKind {
  const wanted = env.KEFU_BROWSER ?? 'chromium';
  const kind = BROWSERS.find((browser) => browser === wanted);
  if (!kind) throw new Error(`KEFU_BROWSER is ${wanted}; it can be ${BROWSERS.join(' or ')}.`);
  return kind;
}

function endedByPerson(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

function say(line: string): void {
  console.log(line);
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
