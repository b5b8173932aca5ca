import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { pageWith } from './pages.ts';
import { openMenu } from './toolbar.ts';

/** What the tests look at behind the extension's own pages. */
interface ExtensionApi {
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
  };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  action: { getBadgeText(details: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown }> };
}

/** The background as seen from a page of the extension. */
export interface Behind {
  notifications(): Promise<string[]>;
  clearNotification(id: string): Promise<boolean>;
  /** When the alarm of this name rings next. */
  alarmAt(name: string): Promise<number | undefined>;
  badge(): Promise<string>;
  call(name: string, input: unknown): Promise<unknown>;
}

/** Opens the options page and speaks through it. The browser has to be started with `hasToolbar`. */
export async function openBehind(launched: Launched, page: Page): Promise<Behind> {
  await (await openMenu(launched, page)).choose('popupSettings');
  const options = await pageWith(launched.browser, '[data-testid="options-save"]');
  await page.bringToFront();
  return {
    notifications: () =>
      options.evaluate(async () => {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return Object.keys(await (scope.browser ?? scope.chrome).notifications.getAll());
      }),
    clearNotification: (id) =>
      options.evaluate((which) => {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return (scope.browser ?? scope.chrome).notifications.clear(which);
      }, id),
    alarmAt: (name) =>
      options.evaluate(async (which) => {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return (await (scope.browser ?? scope.chrome).alarms.get(which))?.scheduledTime;
      }, name),
    badge: () =>
      options.evaluate(() => {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return (scope.browser ?? scope.chrome).action.getBadgeText({});
      }),
    call: (name, input) =>
      options.evaluate(
        async (call, given) => {
          const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
          const reply = await (scope.browser ?? scope.chrome).runtime.sendMessage({
            call,
            input: given,
          });
          return reply.value;
        },
        name,
        input,
      ),
  };
}
