import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from './find-browser.ts';

const BROWSER: Record<BrowserKind, Browser> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** Downloads the browser's stable release once, with progress. @returns its path. @throws Error without network. */
export async function downloadBrowser(kind: BrowserKind): Promise<string> {
  const browser = BROWSER[kind];
  const cacheDir = join(
    env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'kefu-sidebar',
    'browsers',
  );
  const earlier = (await getInstalledBrowsers({ cacheDir })).find((it) => it.browser === browser);
  if (earlier) return earlier.executablePath;

  const system = detectBrowserPlatform();
  if (!system) throw new Error(`no download for ${platform}`);
  console.log(`Downloading ${browser} to ${cacheDir} …`);
  const { executablePath } = await install({
    browser,
    buildId: await resolveBuildId(browser, system, 'stable'),
    cacheDir,
    // Chrome's shared libraries; only root may install them.
    installDeps: browser === Browser.CHROME && platform === 'linux' && getuid?.() === 0,
    downloadProgressCallback: tenths(),
  });
  return executablePath;
}

/** Prints a line for every tenth of the download. */
function tenths(): (loaded: number, total: number) => void {
  let printed = 0;
  return (loaded, total) => {
    const tenth = total > 0 ? Math.floor((loaded / total) * 10) : 0;
    if (tenth <= printed) return;
    printed = tenth;
    console.log(`  ${tenth * 10} % of ${Math.round(total / 1e6)} MB`);
  };
}
