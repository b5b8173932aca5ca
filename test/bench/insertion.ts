import { COMPOSER, openChat, sidebarFrame } from '../browser/harness/chat-page.ts';
import type { Launched } from '../browser/harness/launch.ts';
import type { Served } from '../sites/server.ts';
import { type Figure, median } from './figures.ts';

const RUNS = 40;
const PHRASE = '[data-testid^="phrase-"]:not(input):not([aria-disabled="true"]):not([disabled])';

/** From the click on a reply to the notice that it was read back from the composer; beside it, the bare command. */
export async function insertion(launched: Launched, shop: Served): Promise<Figure[]> {
  const page = await openChat(launched.browser, `${shop.url}#/c/xin`);
  const sidebar = await sidebarFrame(page);
  await sidebar.waitForSelector(PHRASE);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.$eval(COMPOSER, (composer) => {
      (composer as HTMLElement).focus();
      document.execCommand('selectAll');
      document.execCommand('delete');
    });
    ours.push(await sidebar.evaluate(clickAndWait, PHRASE));
    bare.push(await page.$eval(COMPOSER, insertBare));
  }
  await page.close();
  return [
    {
      name: 'click to verified text in the composer, median',
      value: median(ours),
      unit: 'ms',
      bound: 50,
    },
    {
      name: 'the same beside the bare editing command in the page',
      value: median(ours) / median(bare),
      unit: '×',
    },
  ];
}

async function clickAndWait(selector: string): Promise<number> {
  const button = document.querySelector<HTMLElement>(selector);
  const started = performance.now();
  const shown = new Promise<void>((resolve, reject) => {
    let isCleared = !document.querySelector('[data-testid="notice"]')?.textContent;
    const observer = new MutationObserver(() => {
      const notice = document.querySelector('[data-testid="notice"]');
      // The notice of the run before is cleared first.
      isCleared ||= notice?.textContent === '';
      if (!isCleared || !notice?.textContent) return;
      observer.disconnect();
      if (notice.textContent.includes('已插入')) resolve();
      else reject(new Error(notice.textContent));
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  });
  button?.click();
  await shown;
  return performance.now() - started;
}

function insertBare(composer: Element): number {
  (composer as HTMLElement).focus();
  const started = performance.now();
  document.execCommand('insertText', false, '亲，您好，很高兴为您服务。');
  return Math.max(performance.now() - started, 0.1);
}
