import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageLink } from '../messaging/page-link';

/** The keyboard's ways into the search of replies and back to the page. */
export interface SearchKeys {
  /** The agent pressed the shortcut; the search sets it back when it has taken the keyboard. */
  isAsked: Signal<boolean>;
  /** The search has the keyboard now; the search says so. */
  isThere: Signal<boolean>;
  /** The shortcut as the browser writes it; `undefined` if there is none or it does not tell. */
  shortcut: ReadonlySignal<string | undefined>;
  /** Gives the keyboard back to the page's composer, caret where it was. */
  leave(): void;
  dispose(): void;
}

/**
 * @param onAsked - brings the search into view.
 * @param goOn - where the shortcut leads from the search; false if nowhere.
 */
export function createSearchKeys(
  link: Pick<PageLink, 'call' | 'onAsk'>,
  readShortcut: () => Promise<string | undefined>,
  onAsked: () => void,
  goOn: () => boolean,
): SearchKeys {
  const isAsked = signal(false);
  const isThere = signal(false);
  const shortcut = signal<string | undefined>();
  readShortcut().then(
    (keys) => {
      shortcut.value = keys;
    },
    () => {
      // Only a hint is missing then.
    },
  );
  const stop = link.onAsk(({ type }) => {
    if (type !== 'focusSearch' || (isThere.value && goOn())) return;
    onAsked();
    isAsked.value = true;
  });
  return {
    isAsked,
    isThere,
    shortcut,
    leave() {
      link.call('focusComposer', null).catch(() => {
        // The page is gone; `onClose` says so to the agent.
      });
    },
    dispose: stop,
  };
}
