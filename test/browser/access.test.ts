import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDir } from '../tools/paths.ts';
import { findSidebar, textIn } from './harness/chat-page.ts';
import { type FakeHosts, serveFakeHosts } from './harness/fake-hosts.ts';
import { type GrantedBuild, grantedBuild } from './harness/granted-build.ts';
import { type Launched, launch, makeProfile } from './harness/launch.ts';
import { mapAll, textElement } from './harness/mapping.ts';
import { keptOf, openSites } from './harness/sites-page.ts';
import { answerFirefox, openMenu } from './harness/toolbar.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, shows } from './scene.ts';

/** A host that no profile names. */
const HOST = 'chat.practice.example';
const PATTERN = `https://${HOST}/*`;
const ADDRESS = `https://${HOST}/chat/index.html`;
const ROOT = fileURLToPath(new URL('../sites/unknown-chat', import.meta.url));
const PREFS = {
  'extensions.webextOptionalPermissionPrompts': true,
  'security.notification_enable_delay': 0,
};

let hosts: FakeHosts;
let granted: GrantedBuild;
beforeAll(async () => {
  hosts = await serveFakeHosts({ prefix: '/chat/', root: ROOT }, [HOST]);
  granted = await grantedBuild(PATTERN);
});
afterAll(async () => {
  await hosts?.close();
  await granted?.remove();
});

function start(extensionDir: string, profileDir?: string): Promise<Launched> {
  return launch({
    kind: KIND,
    extensionDir,
    proxyPort: hosts.proxyPort,
    hasToolbar: true,
    firefoxPrefs: PREFS,
    ...(profileDir && { profileDir }),
  });
}

async function openAddress({ browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  return page;
}

const kept = (options: Page) => keptOf(options, HOST);

/** Where a mapped page is shown: in Chromium the browser's own panel, in Firefox the frame in the page. */
async function sidebarOf({ browser, extensionOrigin }: Launched, page: Page): Promise<Frame> {
  if (KIND === 'firefox') return waitFor('the sidebar', () => findSidebar(page));
  const panel = await browser.newPage();
  await panel.goto(`${extensionOrigin}/sidepanel.html`);
  await page.bringToFront();
  return panel.mainFrame();
}

describe('a site is asked for when the seller maps it, and only that one', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await start(buildDir(KIND, 'shipped'));
  });
  afterAll(() => launched?.close());

  test('without a yes nothing is granted or opened, and the menu says what to do', async () => {
    const page = await openAddress(launched);
    const menu = await openMenu(launched, page);
    await menu.choose('popupMap');
    if (KIND === 'firefox') {
      const question = await answerFirefox(launched.browser, 'deny');
      expect(question).toContain(HOST);
      await waitFor('the word', async () => (await menu.text()).includes('还没有这个网站的许可'));
    } else {
      // The question lies over the window; nothing but a person can answer it.
      await waitFor('the menu to close', async () =>
        launched.browser.targets().every((one) => !one.url().endsWith('popup.html')),
      );
      await page.reload();
      const again = await openMenu(launched, page);
      expect(await again.text()).toContain('还没有这个网站的许可');
    }
    expect(await page.$('kefu-picker')).toBeNull();
    expect(await findSidebar(page)).toBeUndefined();
  });
});

describe('a granted site', () => {
  let launched: Launched;
  let page: Page;
  let profileDir: string;
  const extensionDir = () => (KIND === 'chromium' ? granted.dir : buildDir(KIND, 'shipped'));
  beforeAll(async () => {
    profileDir = await makeProfile();
    launched = await start(extensionDir(), profileDir);
    page = await openAddress(launched);
  });
  afterAll(async () => {
    await launched?.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  test('is mapped from the toolbar, registered and read', async () => {
    await (await openMenu(launched, page)).choose('popupMap');
    if (KIND === 'firefox') await answerFirefox(launched.browser, 'allow');
    await mapAll(page);
    const sidebar = await sidebarOf(launched, page);
    await shows(sidebar, 'buyer', '练习买家小林');
    await shows(sidebar, 'order-number', '880000000000002001');
    const options = await openSites(launched, page);
    expect(await kept(options)).toEqual({
      grants: [PATTERN],
      scripts: [`https://${HOST}/chat/index.html*`],
    });
    await options.close();
  });

  test('is read in a page opened later, which follows its conversations', async () => {
    await page.close();
    page = await openAddress(launched);
    const sidebar = await sidebarOf(launched, page);
    await shows(sidebar, 'buyer', '练习买家小林');
    await page.click('[data-to="tao"]');
    await shows(sidebar, 'buyer', '练习买家小陶');
    await shows(sidebar, 'order-number', '880000000000002002');
  });

  test('a reply goes into its composer, and the browser’s panel follows the active tab', async () => {
    const sidebar = await sidebarOf(launched, page);
    await shows(sidebar, 'buyer', '练习买家小陶');
    const phrase = await waitFor('a phrase', () => sidebar.$('button.phrase:not([disabled])'));
    const wanted = await phrase.evaluate((button) => {
      (button as HTMLElement).click();
      return (button as HTMLElement).title;
    });
    await waitFor('the text in the composer', async () =>
      (await page.$eval('textarea', (area) => area.value)).includes(wanted),
    );
    expect(await page.evaluate(() => (window as unknown as { __sent: string[] }).__sent)).toEqual(
      [],
    );
    if (KIND === 'firefox') return;
    const other = await launched.browser.newPage();
    await other.bringToFront();
    await sidebar.waitForSelector('[data-testid="no-page"]');
    await page.bringToFront();
    await shows(sidebar, 'buyer', '练习买家小陶');
    await other.close();
  });

  test('is still read after the browser was closed and started again', async () => {
    await launched.close();
    launched = await start(extensionDir(), profileDir);
    const [first] = await launched.browser.pages();
    const options = await openSites(launched, first ?? (await launched.browser.newPage()));
    await waitFor('the site', async () => (await kept(options)).scripts.length === 1);
    await options.close();
    page = await openAddress(launched);
    await shows(await sidebarOf(launched, page), 'buyer', '练习买家小林');
  });

  test('switched off it is left at once, unregistered and given back; switched on it is asked for', async () => {
    const options = await openSites(launched, page);
    const own = await options.waitForSelector('[data-testid^="site-own-"] input[type="checkbox"]');
    await own?.click();
    await waitFor('the script to be gone', async () => (await kept(options)).scripts.length === 0);
    if (KIND === 'firefox') {
      await waitFor('the grant to be gone', async () => (await kept(options)).grants.length === 0);
      await waitFor('the sidebar to leave', async () => !(await findSidebar(page)));
    }
    await page.reload();
    await textElement(page, '练习买家小林');
    expect(await findSidebar(page)).toBeUndefined();

    await own?.click();
    if (KIND === 'firefox') await answerFirefox(launched.browser, 'allow');
    await waitFor('the script', async () => (await kept(options)).scripts.length === 1);
    await page.bringToFront();
    await page.reload();
    const sidebar = await sidebarOf(launched, page);
    await shows(sidebar, 'buyer', '练习买家小林');

    await options.bringToFront();
    await options.$$eval('[data-testid^="site-own-"] button', (buttons) =>
      buttons.find(({ textContent }) => textContent === '删除')?.click(),
    );
    await waitFor('all of it to be gone', async () => {
      const { grants, scripts } = await kept(options);
      return scripts.length === 0 && (KIND === 'chromium' || grants.length === 0);
    });
    await waitFor('the page to be let go', async () =>
      KIND === 'chromium'
        ? (await textIn(sidebar, 'buyer')) === undefined
        : !(await findSidebar(page)),
    );
  });
});
