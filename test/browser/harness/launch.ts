import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { requireBuild } from '../../tools/paths.ts';
import { type BrowserKind, findBrowser } from './find-browser.ts';

export interface LaunchRequest {
  kind: BrowserKind;
  /** The built extension. */
  extensionDir: string;
  /** A profile to keep, for a second start with the same data; by default a new one, removed on close. */
  profileDir?: string;
  /** Preferences for Firefox alone. */
  firefoxPrefs?: Record<string, unknown>;
  /** Every request goes to the proxy at this port of 127.0.0.1, and its certificates are taken as they are. */
  proxyPort?: number;
  /** Lets the test press what lies around the pages, see `toolbar.ts`. */
  hasToolbar?: boolean;
  /** Opens windows on the display. */
  isHeadful?: boolean;
  /** Size of every page; `null` lets the window decide. */
  viewport?: { width: number; height: number } | null;
}

export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  extensionId: string;
  /** Begins every address of the extension's own pages; no slash at the end. */
  extensionOrigin: string;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as `kill -9` does. The profile stays. */
  kill9(): Promise<void>;
}

/** The extension's address in Firefox: the same for every start, so that a second one finds the data of the first. */
const FIREFOX_UUID = randomUUID();

const VIEWPORT = { width: 1280, height: 800 };

/** Keeps Chromium from asking its maker's hosts, which a closed network refuses many times over. */
const QUIET = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A new, empty profile folder for `LaunchRequest.profileDir`. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'kefu-profile-'));
}

/** Starts the browser with the extension installed. */
export async function launch(request: LaunchRequest): Promise<Launched> {
  const { kind } = request;
  const extensionDir = requireBuild(request.extensionDir);
  const profileDir = request.profileDir ?? (await makeProfile());
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(kind),
    userDataDir: profileDir,
    headless: !request.isHeadful,
    // With a person at the browser, the program that started it decides what Ctrl-C does.
    handleSIGINT: !request.isHeadful,
    handleSIGTERM: !request.isHeadful,
    acceptInsecureCerts: request.proxyPort !== undefined,
    // Without it Chromium reads and writes no Chinese file names.
    env: { ...env, ...(platform === 'linux' && { LC_ALL: 'C.UTF-8' }) },
    defaultViewport: request.viewport === undefined ? VIEWPORT : request.viewport,
    ...(kind === 'chromium' ? chromiumOptions(request) : firefoxOptions(request)),
  });
  const dispose = async () => {
    if (request.profileDir) return;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const close = async () => {
    await closeOrKill(browser);
    await dispose();
  };
  const extensionId = await browser.installExtension(extensionDir).catch(async (error: unknown) => {
    await close();
    throw new Error(`${kind} refuses the extension in ${extensionDir}: ${reasonOf(error)}`);
  });
  return {
    kind,
    browser,
    extensionId,
    extensionOrigin:
      kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`,
    close,
    kill9: async () => {
      await killAll(browser);
      await dispose();
    },
  };
}

function chromiumOptions({ isHeadful, proxyPort }: LaunchRequest): LaunchOptions {
  const args = [...QUIET];
  if (proxyPort !== undefined) {
    // Without the second, loopback addresses would go past the proxy.
    args.push(`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>');
  }
  if (getuid?.() === 0) args.push('--no-sandbox');
  if (isHeadful) args.push('--window-size=1440,900');
  return { browser: 'chrome', pipe: true, enableExtensions: true, args };
}

/** Firefox makes up an address for each installed extension and forgets it and its data with the installation. */
function firefoxOptions({
  extensionDir,
  firefoxPrefs,
  proxyPort,
  hasToolbar,
}: LaunchRequest): LaunchOptions {
  return {
    browser: 'firefox',
    args: hasToolbar ? ['-remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: FIREFOX_UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      // Where the system shows no notifications, they are closed at once; Firefox's own are not.
      'alerts.useSystemBackend': false,
      // A question for a permission takes no click right after it has come up.
      'security.notification_enable_delay': 0,
      ...(proxyPort !== undefined && firefoxProxy(proxyPort)),
      ...firefoxPrefs,
    },
  };
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir}: the manifest has no Firefox id.`);
  return id;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** How long a browser may take to end by itself, in milliseconds; Firefox on a busy machine at times never does. */
const CLOSING_MS = 15_000;

async function closeOrKill(browser: Browser): Promise<void> {
  const closing = browser.close().then(
    () => true,
    () => false,
  );
  const isClosed = await Promise.race([closing, setTimeout(CLOSING_MS, false, { ref: false })]);
  if (!isClosed) await killAll(browser);
}

async function killAll(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('The browser was not started from here.');
  const gone = new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
  // Puppeteer starts the browser as the leader of a process group of its own.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}
