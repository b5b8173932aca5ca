import type { PageAsk } from '../../lib/messaging/page-link';
import { createQuickHost } from '../../lib/overlay/quick-host';
import { type ComposerState, trackComposer } from '../../lib/sites/composer-state';
import { findElement } from '../../lib/sites/find-part';
import { editableOf } from '../../lib/sites/insert/editable-of';
import { type Composer, readDraftWithCaret } from '../../lib/sites/insert/editor-text';
import { focusComposer, insertInto } from '../../lib/sites/insert-guarded';
import type { SiteProfile } from '../../lib/sites/profile';
import { caretBox } from '../../lib/sites/quick/caret-box';
import { watchCodes } from '../../lib/sites/quick/watch-codes';
import { readKey } from '../../lib/sites/read-conversation';

/** How long the list may take to come; after that the keys are the page's again. */
const READY_WITHIN_MS = 3_000;

/** Keys that would send, leave or scroll while the list is on its way. */
const HELD_KEYS = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown'];

export interface QuickCodes {
  state: ComposerState;
  setCodes(codes: readonly string[]): void;
  ready(): void;
  setHeight(height: number): void;
  done(text: string | undefined): Promise<void>;
  /** The reply did not go in: the keyboard goes back to the list, if it is open, which says why. */
  stay(): void;
  leave(): void;
}

interface Open {
  word: string;
  composer: Composer;
  /** Offset of the word in the draft. */
  from: number;
  conversationKey: string | undefined;
  timer: number;
}

/**
 * The small list that opens where a code is typed. It is a frame of the extension and takes the keyboard, so no key
 * that is meant for it reaches the page.
 *
 * @param src - address of the list; `undefined` where no frame may stand.
 * @param connect - makes the frame's line to this page; gives the way to tell it something.
 */
export function quickCodes(
  window: Window,
  profile: SiteProfile,
  src: string | undefined,
  connect: (frame: HTMLIFrameElement) => Promise<(ask: PageAsk) => void>,
): QuickCodes {
  const { document } = window;
  let open: Open | undefined;
  let tell: ((ask: PageAsk) => void) | undefined;
  let isReady = false;

  const findComposer = () => {
    const found = findElement<HTMLElement>(document, profile.parts.composer);
    return found && editableOf(found);
  };
  const state = trackComposer(document, (event) => {
    if (open && !host.isThere()) giveUp();
    if (!open) return watch.hear(event);
    const { key, isTrusted } = event as KeyboardEvent;
    if (event.type !== 'keydown' || !isTrusted) return;
    if (key === 'Escape') giveUp();
    else if (!HELD_KEYS.includes(key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  const watch = watchCodes(findComposer, state, (word, composer) => {
    const from = readDraftWithCaret(composer).caret - word.length;
    const conversationKey = readKey(document, profile);
    const timer = window.setTimeout(startAnew, READY_WITHIN_MS);
    open = { word, composer, from, conversationKey, timer };
    isReady &&= host.isThere();
    host.show(caretBox(composer));
    if (isReady) present();
  });
  const host = createQuickHost(document, src ?? '', (frame) => {
    isReady = false;
    connect(frame).then(
      (teller) => (tell = teller),
      (error) => console.warn('客服边栏:', error),
    );
  });

  /** Letters typed while the list was on its way went into the composer: they are part of the word. */
  function present(): void {
    if (!open) return;
    const { text, caret } = readDraftWithCaret(open.composer);
    const word = text.slice(open.from, caret);
    if (!word.startsWith(open.word) || /\s/u.test(word)) {
      giveUp();
      return;
    }
    open.word = word;
    window.clearTimeout(open.timer);
    tell?.({ type: 'quick', word });
    host.focus();
  }

  function close(): Open | undefined {
    const closed = open;
    open = undefined;
    window.clearTimeout(closed?.timer);
    host.hide();
    return closed;
  }

  function giveUp(): void {
    const closed = close();
    if (closed) watch.decline(closed.word);
  }

  /** A frame that did not come is loaded again the next time. */
  function startAnew(): void {
    giveUp();
    host.remove();
  }

  return {
    state,
    setCodes: (codes) => watch.setCodes(src === undefined ? [] : codes),
    ready() {
      isReady = true;
      present();
    },
    setHeight: host.setHeight,
    async done(text) {
      const closed = close();
      if (text === undefined || !closed) return;
      const { word, composer, conversationKey } = closed;
      // What was typed meant this conversation; into another it does not go.
      if (!composer.isConnected || readKey(document, profile) !== conversationKey) return;
      watch.decline(text);
      if (text === word) return focusComposer(composer, state);
      const isLonger = text.startsWith(word);
      await insertInto(composer, state, {
        text: isLonger ? text.slice(word.length) : text,
        replaces: isLonger ? '' : word,
      });
    },
    stay() {
      if (open) host.focus();
    },
    leave() {
      watch.setCodes([]);
      close();
      host.remove();
    },
  };
}
