import type { ComposerState } from '../composer-state';
import { isFocused } from '../insert/caret';
import { type Composer, readDraftWithCaret } from '../insert/editor-text';
import { beginsCode, slashWord, tabWord } from './code-word';

export interface CodeWatch {
  /** What is typed anywhere in the page. */
  hear(event: Event): void;
  /** @param codes - as `codeKey` writes them; none: nothing is read and no key is taken. */
  setCodes(codes: readonly string[]): void;
  /** The agent wants no list for this word: it stays away while that word stands before the caret. */
  decline(word: string): void;
}

/**
 * Watches the composer for a code. Only what the agent types counts, and nothing while an input method composes; Tab is
 * kept from the page only where it opens the list.
 *
 * @param findComposer - the page's composer as it is now.
 */
export function watchCodes(
  findComposer: () => Composer | undefined,
  state: Pick<ComposerState, 'isComposing'>,
  onWord: (word: string, composer: Composer) => void,
): CodeWatch {
  let codes: readonly string[] = [];
  let declined: string | undefined;
  let hasComposed = false;

  return {
    hear(event) {
      const { key, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
      const isKey = event.type === 'keydown';
      // Chromium's own end of a composition does not count as trusted; what was put in before it does.
      const isTrusted = event.type === 'compositionend' ? hasComposed : event.isTrusted;
      if (codes.length === 0 || !isTrusted) return;
      hasComposed = isComposing || state.isComposing();
      if (hasComposed) return;
      if (isKey && (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey)) return;
      const composer = findComposer();
      if (!composer || !isFocused(composer)) return;
      const { text, caret } = readDraftWithCaret(composer);
      const before = text.slice(0, caret);
      const slashed = slashWord(before);
      if (!isKey && !isSameWord(slashed, declined)) declined = undefined;
      const bare = isKey ? tabWord(before, codes) : undefined;
      const word = beginsCode(slashed, codes) ? slashed : bare;
      if (word === undefined || isSameWord(word, declined)) return;
      if (isKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      onWord(word, composer);
    },
    setCodes(next) {
      codes = next;
    },
    decline(word) {
      declined = word;
    },
  };
}

/** One grows out of the other. */
const isSameWord = (word = ' ', declined = '') =>
  declined !== '' && (word.startsWith(declined) || declined.startsWith(word));
