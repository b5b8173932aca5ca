import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { installChineseFont, installWithApt } from './install-with-apt.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

export const BROWSER_VARIABLE: Record<BrowserKind, string> = {
  chromium: 'KEFU_CHROMIUM',
  firefox: 'KEFU_FIREFOX',
};

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Google Chrome', 'Microsoft Edge', 'Chromium'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The path of a browser that can be started: the one named in the environment, else an installed one, else one that
 * is installed now, by the package manager or by download. Says what it does while it takes long.
 *
 * @throws Error with one sentence that says what to do, if there is no way.
 */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const variable = BROWSER_VARIABLE[kind];
  const named = env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  await installChineseFont();
  const installed = installedBrowser(kind);
  if (installed) return installed;

  console.log(`No ${kind} found on this machine; installing one.`);
  if (await installWithApt(kind)) {
    const found = installedBrowser(kind);
    if (found) return found;
  }
  try {
    // Loaded only here: most machines never need it.
    const { downloadBrowser } = await import('./download-browser.ts');
    return await downloadBrowser(kind);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Error(
      `There is no ${kind} on this machine and none could be installed (${reason}): ` +
        `install one and set ${variable} to its path.`,
    );
  }
}

function installedBrowser(kind: BrowserKind): string | undefined {
  return usualPlaces(kind).find((path) => isFile(path) && !isSnapStub(path));
}

function usualPlaces(kind: BrowserKind): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return MAC_APPS[kind].flatMap((app) =>
      folders.map((folder) => {
        const program = kind === 'firefox' ? 'firefox' : app;
        return `${folder}/${app}.app/Contents/MacOS/${program}`;
      }),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS[kind].flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => join(folder, program)),
    );
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/bin'];
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Ubuntu's commands only start a snap, and a snap cannot read the profile folder it is given. */
function isSnapStub(path: string): boolean {
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap');
}
