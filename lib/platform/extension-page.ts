import { createCallBackground } from '../messaging/call-background';
import type { BackgroundCalls } from '../messaging/calls';
import { onAnnouncedChange } from './broadcast';
import { browser } from './browser';
import { systemClock } from './clock';
import { copyText } from './copy-text';
import { searchShortcut } from './shortcut';

/** What every page of the extension takes from the browser. */
export const extensionPage = {
  callBackground: createCallBackground<BackgroundCalls>((request) =>
    browser.runtime.sendMessage(request),
  ),
  onChanged: (listener: Parameters<typeof onAnnouncedChange>[1]) =>
    onAnnouncedChange(browser.storage.onChanged, listener),
  clock: systemClock,
  readShortcut: searchShortcut,
  copy: (text: string) => copyText(text),
  message: (name: string, values: string[]) => browser.i18n.getMessage(name, values),
};
