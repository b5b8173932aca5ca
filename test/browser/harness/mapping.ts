import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** The element of the page with this text, in its thread's shadow root too. */
export async function textElement(
  frame: Frame | Page,
  text: string,
): Promise<ElementHandle<Element>> {
  return waitFor(`「${text}」`, async () => {
    const handle = await frame.evaluateHandle((wanted) => {
      const roots: ParentNode[] = [document];
      const thread = document.querySelector('chat-thread')?.shadowRoot;
      if (thread) roots.push(thread);
      const all = roots.flatMap((root) => [...root.querySelectorAll('b, strong, span, i')]);
      return all.find((element) => element.textContent === wanted);
    }, text);
    return handle.asElement() as ElementHandle<Element> | null;
  });
}

/** Clicks where the element stands; the picker's sheet lies over it. */
export async function pointAt(page: Page, element: ElementHandle<Element>): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to point at');
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  await page.mouse.move(x - 1, y);
  await page.mouse.click(x, y);
}

/** Points at what the practice chat has of everything, skips the rest, saves with the keyboard. */
export async function mapAll(page: Page, frame: Frame | Page = page): Promise<void> {
  await page.waitForSelector('kefu-picker');
  await pointAt(page, await textElement(frame, '练习买家小林'));
  await pointAt(page, await textElement(frame, '在吗'));
  await pointAt(page, await textElement(frame, '您好，在的'));
  // The time of a message, a day.
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  const composer = await frame.$('textarea');
  if (composer) await pointAt(page, composer);
  await pointAt(page, await textElement(frame, '880000000000002001'));
  await pointAt(page, await textElement(frame, '等待买家付款'));
  await pointAt(page, await textElement(frame, '¥128.00'));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
}
