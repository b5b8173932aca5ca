import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../browser/harness/find-browser.ts';
import { type Launched, launch } from '../../browser/harness/launch.ts';
import { waitFor } from '../../browser/harness/wait-for.ts';
import { serve } from '../server.ts';
import { EDITORS_ROOT, EXTENSION_DIR } from './build.ts';
import type { Editor, Place } from './editor.ts';
import { type Answer, ASK, DONE } from './extension/protocol.ts';

/** How the extension is to insert. */
export interface How {
  isUnmarked?: boolean;
  caret?: number;
  replaces?: string;
}

/** One tab with one editor at a time, and the test extension in it. */
export interface Stage {
  kind: BrowserKind;
  page: Page;
  /** Loads the page anew; the keyboard is nowhere in the editor. */
  open(name: string, place: Place): Promise<void>;
  /** Has the extension insert. */
  insert(text: string, how?: How): Promise<Answer>;
  /** Clicks into the composer as the agent does. */
  clickComposer(): Promise<void>;
  /** Presses a key several times, and waits until the editor has taken it. */
  press(key: Parameters<Page['keyboard']['press']>[0], times?: number): Promise<void>;
  /** Presses Ctrl+Z as often as the editor needs, at most until its model is the text. */
  undo(text: string): Promise<string>;
  /** Makes what was typed a step of undo of its own. */
  pause(): Promise<void>;
  model(): Promise<string>;
  sent(): Promise<string>;
  /** Waits until the editor's model is the text. @returns what it is in the end. */
  settle(text: string): Promise<string>;
  /** Fires an event at the composer in the page's own world. */
  fire(type: 'compositionstart' | 'compositionend'): Promise<void>;
  /** Faults that the page has reported since it was opened. */
  faults: string[];
  close(): Promise<void>;
}

const SETTLE_MS = 1_000;

/** Starts the browser with the test extension and serves the test pages. */
export async function startStage(kind: BrowserKind): Promise<Stage> {
  const served = await serve({ root: EDITORS_ROOT });
  const launched: Launched = await launch({ kind, extensionDir: EXTENSION_DIR });
  const page = await launched.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  let place: Place = 'page';

  const call = (name: 'model' | 'sent') =>
    page.evaluate((which) => (window.__editor as Editor)[which](), name);
  /** Two frames: editors draw in the next one what a key has changed. */
  const drawn = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );

  const stage: Stage = {
    kind,
    page,
    faults,
    async open(name, where) {
      place = where;
      faults.length = 0;
      await page.goto(`${served.url}?editor=${name}&place=${place}`);
      await waitFor(`the editor ${name}`, () => page.evaluate(() => Boolean(window.__editor)));
      await page.click('#elsewhere');
    },
    async insert(text, { isUnmarked = false, caret, replaces } = {}) {
      const answer = await page.evaluate(
        (ask, done, asked) =>
          new Promise<string>((resolve) => {
            const { composer, shadow, frame } = window.__editor as Editor;
            document.addEventListener(done, (event) => resolve((event as CustomEvent).detail), {
              once: true,
            });
            const detail = JSON.stringify({ frame, shadow, composer, ...asked });
            document.dispatchEvent(new CustomEvent(ask, { detail }));
          }),
        ASK,
        DONE,
        { place, text, caret, replaces, isUnmarked },
      );
      return JSON.parse(answer) as Answer;
    },
    async clickComposer() {
      const { frame, composer } = await page.evaluate(() => {
        const { frame, shadow, composer } = window.__editor as Editor;
        return { frame, composer: shadow ? `${shadow} >>> ${composer}` : composer };
      });
      let scope: Page | Frame = page;
      if (place === 'frame') scope = await contentOf(page, '#place');
      if (place === 'page' || place === 'frame') {
        const element = await scope.waitForSelector(frame ?? composer);
        await element?.click({ offset: { x: 12, y: 12 } });
      } else await page.click('#place', { offset: { x: 12, y: 12 } });
      await drawn();
    },
    async press(key, times = 1) {
      for (let count = 0; count < times; count++) {
        await page.keyboard.press(key);
        await drawn();
      }
    },
    async undo(text) {
      const steps = await page.evaluate(() => window.__editor?.undoSteps ?? 1);
      for (let step = 1; ; step++) {
        await page.keyboard.down('Control');
        await page.keyboard.press('z');
        await page.keyboard.up('Control');
        await drawn();
        const model = await stage.settle(text);
        if (model === text || step === steps) return model;
      }
    },
    pause: () => page.evaluate(() => window.__editor?.pause?.()),
    model: () => call('model'),
    sent: () => call('sent'),
    async settle(text) {
      await waitFor('the text', async () => (await call('model')) === text, SETTLE_MS).catch(
        () => undefined,
      );
      await drawn();
      return call('model');
    },
    async fire(type) {
      await page.evaluate((name) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        active?.dispatchEvent(new CompositionEvent(name, { bubbles: true, composed: true }));
      }, type);
      // Draft.js is back 20 ms after the end of a composition.
      for (let times = 0; times < 3; times++) await drawn();
    },
    async close() {
      await launched.close();
      await served.close();
    },
  };
  return stage;
}

async function contentOf(page: Page, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame ${selector}`);
  return frame;
}
