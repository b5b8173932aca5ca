import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { LibraryPage } from './library-page.ts';
import { waitFor } from './wait-for.ts';

const HEADERS = '快捷短语编码,快捷短语,快捷短语分组';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'kefu-files-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Chooses a file of 千牛's form with these rows in the page's own file input. */
export async function chooseCsv({ page, by, click }: LibraryPage, rows: readonly string[]) {
  const path = join(await folder(), '千牛快捷短语.csv');
  await writeFile(path, `${HEADERS}\r\n${rows.join('\r\n')}\r\n`);
  if (!(await page.$(by('import-panel')))) await click('library-import');
  const input = (await page.waitForSelector(by('import-file'))) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** What the browser puts into its download folder while `act` runs. */
export async function downloadIn(
  { page }: Pick<LibraryPage, 'page'>,
  act: () => Promise<unknown>,
): Promise<{ name: string; text: string }> {
  const downloadPath = await folder();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  await act();
  const name = await waitFor('the download', async () =>
    (await readdir(downloadPath)).find((one) => !one.endsWith('.crdownload')),
  );
  return { name, text: await readFile(join(downloadPath, name), 'utf8') };
}

/** As `downloadIn` for Firefox, whose driver has no say where downloads go: what the page hands over. */
export async function handedOverIn(
  { page }: Pick<LibraryPage, 'page'>,
  act: () => Promise<unknown>,
): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const { name } = file as File;
      const reader = new FileReader();
      reader.onload = () => {
        document.documentElement.dataset.handedOver = JSON.stringify([name, reader.result]);
      };
      reader.readAsText(file);
      return make(file);
    };
  });
  await act();
  const [name, text] = await waitFor('the file', () =>
    page.evaluate(() => {
      const { handedOver } = document.documentElement.dataset;
      return handedOver === undefined ? undefined : (JSON.parse(handedOver) as [string, string]);
    }),
  );
  return { name, text };
}
