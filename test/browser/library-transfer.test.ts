import { describe, expect, test } from 'vitest';
import { chooseCsv, downloadIn, handedOverIn } from './harness/library-files.ts';
import { openLibrary } from './harness/library-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene } from './scene.ts';

const scene = provideScene();

const library = async () => openLibrary(await scene().open('xin'));

describe('files of phrases on the options page', () => {
  test('a file of 千牛 is tried, left, tried again, stored as one change, undone', async () => {
    const page = await library();
    const rows = ['qn1,您好&#44;在的,千牛', 'HY1,我的欢迎,千牛', ',,千牛'];
    await chooseCsv(page, rows);
    await page.shows('trial-rows', /您好,在的.*短码 hy1 已是“.+”的.*没有正文/u);
    await page.click('import-cancel');
    expect(await page.page.$('[data-group="千牛"]')).toBeNull();

    await chooseCsv(page, rows);
    await page.click('import-commit');
    await page.shows('library-status', '导入了 2 条');
    await page.goToGroup('千牛');
    await page.showsTitles(['您好,在的', '我的欢迎']);
    await page.click('library-undo');
    await waitFor('the group to go', async () => !(await page.page.$('[data-group="千牛"]')));
  });

  test('eight thousand rows show how far they are, and called off nothing of them is there', async () => {
    const page = await library();
    const all = await page.shows('place-all', /\d/u);
    const rows = Array.from({ length: 8_000 }, (_, at) => `m${at},第 ${at} 条，请稍等,很多`);
    await chooseCsv(page, rows);
    await waitFor('the trial', () => page.page.$(page.by('import-commit')), 30_000);
    await page.click('import-commit');
    await page.click('library-call-off');
    await waitFor('the end', async () => !(await page.page.$(page.by('library-call-off'))), 30_000);
    expect(await page.shows('place-all', /\d/u)).toBe(all);

    await page.click('import-commit');
    await page.page.waitForSelector('.undo-bar progress');
    await waitFor(
      'the rows',
      async () => (await page.shows('library-status', /导入了 8000 条/u)) !== '',
      45_000,
    );
    await page.click('library-undo');
    await waitFor(
      'the end of it',
      async () => (await page.shows('place-all', /\d/u)) === all,
      30_000,
    );
  });

  test('an export holds every phrase of the selection, as a file that opens in a spreadsheet', async () => {
    const page = await library();
    await page.click('library-export');
    const act = () => page.click('export-csv');
    const { name, text } = await (KIND === 'chromium' ? downloadIn : handedOverIn)(page, act);
    expect(name).toMatch(/^话术-\d{4}-\d\d-\d\d\.csv$/u);
    expect(text).toContain('"编码","标题","内容","分组"');
    expect(text).toContain('"hy1"');
  });
});
