import { browser } from './browser';
import { FOCUS_SEARCH } from './command-names';

/** The shortcut of the search as the browser writes it and the agent may have changed it; `undefined` if there is none. */
export async function searchShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === FOCUS_SEARCH)?.shortcut || undefined;
}
