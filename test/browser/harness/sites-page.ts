import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { pageWith } from './pages.ts';
import { openMenu } from './toolbar.ts';

interface ExtensionApi {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

/** The options page at 站点, by way of the menu. */
export async function openSites(launched: Launched, page: Page): Promise<Page> {
  await (await openMenu(launched, page)).choose('popupSettings');
  const options = await pageWith(launched.browser, '[data-testid="options-sites"]');
  await options.bringToFront();
  await options.click('[data-testid="options-sites"]');
  await options.waitForSelector('[data-testid="site-import"]');
  return options;
}

/** What the browser keeps of this one host: what it has granted, on what it runs the script. */
export function keptOf(
  options: Page,
  host: string,
): Promise<{ grants: string[]; scripts: string[] }> {
  return options.evaluate(async (name) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { permissions, scripting } = scope.browser ?? scope.chrome;
    const isHere = (pattern: string) => pattern.includes(name);
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      grants: ((await permissions.getAll()).origins ?? []).filter(isHere),
      scripts: scripts.flatMap(({ matches = [] }) => matches).filter(isHere),
    };
  }, host);
}
