import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type LibraryPage, openLibrary } from './harness/library-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene } from './scene.ts';

const scene = provideScene();

const library = async () => openLibrary(await scene().open('xin'));

/** A new phrase in a group, which is made if need be. */
async function add(
  page: LibraryPage,
  group: string,
  title: string,
  { code = '', body = `亲，${title}` } = {},
): Promise<void> {
  await page.click('library-new');
  await page.write('library-field-title', title);
  await page.write('library-field-group', group);
  if (code) await page.write('library-field-code', code);
  await page.write('library-field-body', body);
  await page.click('library-save');
  await waitFor('the editor to close', async () => !(await page.page.$('.editor')));
}

describe('the phrase library on the options page', () => {
  test('a phrase is written, shown with its preview, saved, and changed again', async () => {
    const page = await library();
    await page.click('library-new');
    await page.write('library-field-title', '练习一');
    await page.write('library-field-group', '写');
    await page.click('snippet-buyer');
    await page.shows('library-preview', '示例买家');
    await page.page.keyboard.down('Control');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.up('Control');
    await page.shows('library-status', '新建了 1 条');
    await page.goToGroup('写');
    await page.showsTitles(['练习一']);

    await (await page.row('练习一')).click();
    await page.write('library-field-title', '练习甲');
    await page.click('library-save');
    await page.showsTitles(['练习甲']);
  });

  test('a code that is taken names the other phrase and is not saved', async () => {
    const page = await library();
    await add(page, '短码', '先来的', { code: 'xl1' });
    await page.click('library-new');
    await page.write('library-field-code', 'XL1');
    await page.shows('library-code-problem', '这个短码已是“短码 / 先来的”的');
    await page.click('library-clash-owner');
    const title = page.by('library-field-title');
    await waitFor('the other phrase', () =>
      page.page.$eval(title, (input) => (input as HTMLInputElement).value === '先来的'),
    );
    await page.page.$eval(page.by('library-cancel'), (button) => (button as HTMLElement).click());
    await page.click('library-new');
    expect(
      await page.page.$eval(
        page.by('library-field-code'),
        (input) => (input as HTMLInputElement).value,
      ),
    ).toBe('XL1');
    await page.click('library-cancel');
    await page.click('library-give-up');
  });

  test('rows are moved with the keyboard, and the move is undone after a reload', async () => {
    const page = await library();
    for (const title of ['键一', '键二', '键三']) await add(page, '键盘', title);
    await page.goToGroup('键盘');
    await page.showsTitles(['键一', '键二', '键三']);
    await page.focusGrid();
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.down('Alt');
    await page.page.keyboard.press('ArrowDown');
    await page.showsTitles(['键二', '键一', '键三']);
    await page.page.keyboard.up('Alt');
    await page.reload();
    await page.shows('library-status', '移动了 1 条');
    await page.click('library-undo');
    await page.goToGroup('键盘');
    await page.showsTitles(['键一', '键二', '键三']);
  });

  // Firefox's driver has no drags of the kind pages hear of; there the keyboard's way is tested.
  if (KIND === 'chromium') {
    test('rows are dragged beside each other and onto a group', async () => {
      const page = await library();
      // All groups are in view, so that nothing has to be scrolled while dragging.
      await page.page.setViewport({ width: 1280, height: 1600 });
      for (const title of ['拖一', '拖二', '拖三']) await add(page, '拖', title);
      await add(page, '拖到', '原有');
      await page.goToGroup('拖');
      await page.showsTitles(['拖一', '拖二', '拖三']);
      await drag(page, '拖三', await page.row('拖一'), 0.2);
      await page.showsTitles(['拖三', '拖一', '拖二']);
      const group = await page.page.waitForSelector('[data-group="拖到"]');
      if (!group) throw new Error('no group');
      await drag(page, '拖一', group, 0.5);
      await page.showsTitles(['拖三', '拖二']);
      await page.goToGroup('拖到');
      await page.showsTitles(['原有', '拖一']);
      const names = () =>
        page.page.$$eval('[data-group]', (lines) =>
          lines.map((line) => (line as HTMLElement).dataset.group),
        );
      const source = await page.page.waitForSelector('[data-group="拖到"] .groups__line');
      const first = await page.page.waitForSelector('[data-group]');
      if (!source || !first) throw new Error('no groups');
      await dragTo(page, source, first, 0.2);
      await waitFor('the group to be first', async () => (await names())[0] === '拖到');
    });
  }

  test('what goes to the bin comes back, and is gone for good only after a second click', async () => {
    const page = await library();
    for (const title of ['留着', '不要']) await add(page, '回收', title);
    await page.goToGroup('回收');
    await page.showsTitles(['留着', '不要']);
    await page.focusGrid();
    await page.page.keyboard.down('Control');
    await page.page.keyboard.press('a');
    await page.page.keyboard.up('Control');
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('Delete');
    await page.shows('library-status', '移到回收站 2 条');
    await page.click('place-bin');
    await (await page.row('留着')).click();
    await page.click('library-restore');
    await page.shows('library-status', '恢复了 1 条');
    await page.click('library-purge');
    await page.click('library-purge-sure');
    await page.shows('library-empty', '回收站是空的');
    await page.goToGroup('回收');
    await page.showsTitles(['留着']);
  });

  test('replacing shows every place first, is one change, and is undone', async () => {
    const page = await library();
    for (const title of ['甲', '乙']) await add(page, '替换', title, { body: '请稍候片刻' });
    await page.click('library-replace');
    await page.write('replace-find', '稍候片刻');
    await page.write('replace-with', '稍等一会儿');
    await page.shows('replace-count', '找到 2 处，会替换 2 处，改动 2 条');
    await page.click('replace-apply');
    await page.shows('library-status', '替换了 2 条里的文字');
    await page.goToGroup('替换');
    const body = (title: string) =>
      waitFor('the body', async () =>
        (await page.row(title)).$eval('.grid__body', (element) => element.textContent),
      );
    await waitFor('the new text', async () => (await body('甲')) === '请稍等一会儿');
    await page.click('library-undo');
    await waitFor('the old text', async () => (await body('乙')) === '请稍候片刻');
  });
});

/** Drags a row onto an element, at this part of its height. */
async function drag(
  page: LibraryPage,
  title: string,
  target: ElementHandle<Element>,
  part: number,
): Promise<void> {
  await dragTo(page, await page.row(title), target, part);
}

async function dragTo(
  { page }: Pick<LibraryPage, 'page'>,
  source: ElementHandle<Element>,
  target: ElementHandle<Element>,
  part: number,
): Promise<void> {
  const [from, to] = [await source.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 4, from.y + from.height / 2);
  await page.mouse.down();
  const [x, y] = [to.x + Math.min(60, to.width / 2), to.y + to.height * part];
  await page.mouse.move(x + 5, y + 5, { steps: 5 });
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
}
