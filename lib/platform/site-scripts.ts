/** Runs the content script on the sites that the shop has added itself. */

/** As WXT names the built scripts. */
const CHAT_SCRIPT = 'chat.js';
const PICKER_SCRIPT = 'picker.js';
const ID_PREFIX = 'site-';

interface ScriptRequest {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
}

/** The part of `browser.scripting` used here. */
export interface ScriptingApi {
  getRegisteredContentScripts(): Promise<{ id: string }[]>;
  registerContentScripts(scripts: ScriptRequest[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  executeScript(request: {
    target: { tabId: number; allFrames: boolean };
    files: string[];
  }): Promise<unknown>;
}

/** A site as far as it matters here. */
export interface SiteToRun {
  id: string;
  urls: readonly string[];
  frame: 'top' | 'any';
}

/** Makes the browser run the script on exactly these sites, now and after every start. */
export async function registerSites(api: ScriptingApi, sites: readonly SiteToRun[]): Promise<void> {
  const registered = (await api.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(ID_PREFIX));
  if (registered.length > 0) await api.unregisterContentScripts({ ids: registered });
  const scripts = sites
    .filter(({ urls }) => urls.length > 0)
    .map(
      ({ id, urls, frame }): ScriptRequest => ({
        id: ID_PREFIX + id,
        matches: [...urls],
        js: [CHAT_SCRIPT],
        allFrames: frame === 'any',
        runAt: 'document_idle',
        persistAcrossSessions: true,
      }),
    );
  if (scripts.length > 0) await api.registerContentScripts(scripts);
}

/** Lets a person point at the parts of the page in this tab. */
export async function openPicker(api: ScriptingApi, tabId: number): Promise<void> {
  await api.executeScript({ target: { tabId, allFrames: false }, files: [PICKER_SCRIPT] });
}

/**
 * Reads the page in this tab with what is stored now, without a reload. Not waited for: the browser would wait for the
 * script, which in a frame without a chat waits for one.
 */
export function runInTab(api: ScriptingApi, tabId: number): void {
  api
    .executeScript({ target: { tabId, allFrames: true }, files: [CHAT_SCRIPT] })
    .catch((error) => console.warn('could not read the page at once', error));
}
