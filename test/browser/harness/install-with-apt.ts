import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { getuid, platform } from 'node:process';
import { runCommand } from '../../tools/run-command.ts';
import type { BrowserKind } from './find-browser.ts';

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONT_PACKAGE = 'fonts-noto-cjk';
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
/** Names under which the usual fonts with Chinese letters lie on disk. */
const CHINESE_FONT = /cjk|wqy|droidsansfallback|sourcehan|arphic|uming|ukai/i;

const isRootWithApt = () =>
  platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs the browser from Debian's packages. @returns false where that is not possible. */
export async function installWithApt(kind: BrowserKind): Promise<boolean> {
  // Ubuntu's packages of these names only fetch a snap.
  if (!isRootWithApt() || !isDebian()) return false;
  return install([PACKAGES[kind]]);
}

/** Without such a font every Chinese letter is an empty box. Says so where it cannot install one. */
export async function installChineseFont(): Promise<void> {
  if (platform !== 'linux' || hasChineseFont()) return;
  if (!isRootWithApt() || !(await install([FONT_PACKAGE]))) {
    console.log(
      `No Chinese font found: pictures will show boxes until ${FONT_PACKAGE} is installed.`,
    );
  }
}

function hasChineseFont(): boolean {
  return FONT_FOLDERS.filter((folder) => existsSync(folder)).some((folder) =>
    readdirSync(folder, { recursive: true }).some((name) => CHINESE_FONT.test(String(name))),
  );
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

async function install(packages: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  await runCommand('apt-get', ['-q', 'update'], { env });
  const args = ['-q', 'install', '-y', '--no-install-recommends', ...packages];
  return (await runCommand('apt-get', args, { env })) === 0;
}
