/** The browser's own surface, pressed as a person does: the toolbar button's menu, the question for a permission. */

import type { Browser, Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { waitFor } from './wait-for.ts';

/** The menu of the toolbar button. */
export interface Menu {
  /** Presses an item by its `data-testid`. */
  choose(item: string): Promise<void>;
  text(): Promise<string>;
}

/** Presses the extension's toolbar button while `page` is in front. */
export async function openMenu(launched: Launched, page: Page): Promise<Menu> {
  await page.bringToFront();
  return launched.kind === 'chromium' ? openInChromium(launched, page) : openInFirefox(launched);
}

async function openInChromium({ browser, extensionId }: Launched, page: Page): Promise<Menu> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not there');
  const isMenu = (url: string) => url.endsWith('/popup.html');
  await waitFor(
    'the last menu to close',
    () => !browser.targets().some((one) => isMenu(one.url())),
  );
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => isMenu(one.url()));
  const menu = await target.asPage();
  await menu.waitForSelector('button');
  return {
    async choose(item) {
      await menu.click(`[data-testid="${item}"]`);
    },
    text: () => menu.evaluate(() => document.body.innerText),
  };
}

const POPUP = `[...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec.endsWith('/popup.html'))`;

async function openInFirefox({ browser }: Launched): Promise<Menu> {
  const window = await firefoxWindow(browser);
  // A key meant for the new one would go into the old one.
  await waitFor('the last menu to close', () => window(`!(${POPUP})`));
  const press = () =>
    window(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const policy = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('kefu'));
      await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
    })()`);
  await press();
  /**
   * Evaluates in the menu's own document. A menu whose document is exchanged meanwhile never answers, and one that is
   * still empty throws: both are an error here, for `waitFor` to ask again.
   */
  const inMenu = (expression: string) =>
    window(`new Promise((answer, fail) => {
      const { messageManager } = ${POPUP};
      const name = 'answer' + Math.random();
      messageManager.addMessageListener(name, ({ data }) => answer(data));
      const body = 'sendAsyncMessage("' + name + '", ' + ${JSON.stringify(expression)} + ')';
      messageManager.loadFrameScript('data:,' + encodeURIComponent(body), false);
      window.setTimeout(() => fail(new Error('the menu does not answer')), 1000);
    })`);
  const text = () => inMenu('content.document.body.innerText').then(String);
  let pressedAt = Date.now();
  await waitFor('the menu', async () => {
    // A page that takes the keyboard late closes it before anything is in it.
    if (Date.now() - pressedAt > 3_000 && (await window(`!(${POPUP})`))) {
      await press();
      pressedAt = Date.now();
    }
    return (await text()) !== '';
  });
  return {
    async choose(item) {
      // A key pressed before the menu has the keyboard is lost.
      await waitFor('the menu to have the keyboard', async () => {
        // A page that takes the keyboard late closes it.
        if (await window(`!(${POPUP})`)) await press();
        await window(`${POPUP}.focus()`);
        const one = `content.document.querySelector('[data-testid="${item}"]')`;
        return inMenu(`(${one}.focus(), content.document.hasFocus())`);
      });
      await window(`(() => {
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(window);
        const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter' });
        keys.keydown(enter);
        keys.keyup(enter);
      })()`);
    },
    text,
  };
}

/**
 * Alt+Shift+F while a chat page is in front. The drivers' keys end in the page: Chromium's worker is told of the shortcut
 * as the browser tells it, and in Firefox the browser's own entry for these keys is set off.
 */
export async function pressSearchShortcut({ kind, browser }: Launched): Promise<void> {
  if (kind === 'chromium') {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(async () => {
      const { tabs, commands } = (globalThis as unknown as { chrome: CommandApi }).chrome;
      const [tab] = await tabs.query({ active: true });
      commands.onCommand.dispatch('focus-search', tab);
    });
    return;
  }
  const window = await firefoxWindow(browser);
  const isThere = await window(`(() => {
    const key = document.querySelector('keyset[id^="ext-keyset-id-kefu"] key[key="F"][modifiers="alt,shift"]');
    key?.doCommand();
    return key !== null;
  })()`);
  if (!isThere) throw new Error('Firefox knows no shortcut');
}

/**
 * Ends the extension's background in Firefox, as the browser itself does after a pause; the next message starts it.
 *
 * @throws Error if it runs on.
 */
export async function endBackground({ browser }: Launched): Promise<void> {
  const window = await firefoxWindow(browser);
  const state = await window(`(async () => {
    const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('kefu'));
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return extension.backgroundState;
  })()`);
  if (state !== 'stopped') throw new Error(`the background is ${state}`);
}

interface CommandApi {
  tabs: { query(query: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
}

/** Firefox's question for a permission: waits for it, reads it, presses one of its two buttons. */
export async function answerFirefox(browser: Browser, answer: 'allow' | 'deny'): Promise<string> {
  const window = await firefoxWindow(browser);
  const note = 'PopupNotifications.panel.firstElementChild';
  await waitFor('the question', () =>
    window(
      `PopupNotifications.isPanelOpen && ${note}?.id === 'addon-webext-permissions-notification'`,
    ),
  );
  const text = await window(`${note}.textContent`);
  // It takes no click right after it has come up.
  await waitFor('the question to go', async () => {
    await window(`${note}?.${answer === 'allow' ? 'button' : 'secondaryButton'}.click()`);
    return window('!PopupNotifications.isPanelOpen');
  });
  return String(text);
}

interface Connection {
  send(method: string, input: object): Promise<{ result: unknown }>;
}
type Evaluate = (expression: string) => Promise<unknown>;

/** Evaluates in the window around the pages; the browser has to be started with `hasToolbar`. */
async function firefoxWindow(browser: Browser): Promise<Evaluate> {
  // Puppeteer has no words for what lies around the pages.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const found = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!found) throw new Error('Firefox has no window');
  return async (expression) => {
    const target = { context: found.context };
    const reply = await connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    const { type, result, exceptionDetails } = reply.result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (type !== 'success') throw new Error(exceptionDetails?.text);
    return result?.value;
  };
}
