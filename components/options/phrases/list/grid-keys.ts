import type { Library } from '../../../../lib/models/library/library';
import { focusEditor } from '../editor/focus-editor';

/** Rows that Page Up and Page Down go over. */
const PAGE = 10;

/** What the keyboard does in the list. */
export function gridKeys(library: Library): (event: KeyboardEvent) => void {
  const { selection, editor, rows } = library;

  function step(to: number, { shiftKey }: KeyboardEvent): void {
    const index = Math.max(0, Math.min(to, rows.value.length - 1));
    if (shiftKey) selection.choose(index, 'extend');
    else selection.goTo(index);
  }

  /** @returns false for a key that means nothing here. */
  function act(event: KeyboardEvent): boolean {
    const cursor = selection.cursor.value;
    const phrase = rows.value[cursor]?.phrase;
    const isBin = library.place.value.kind === 'bin';
    if (event.altKey) {
      if (!phrase || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
      void library.moveByOne(library.withSelected(phrase.id), event.key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return false;
      selection.all();
      return true;
    }
    switch (event.key) {
      case 'ArrowDown':
        step(cursor + 1, event);
        return true;
      case 'ArrowUp':
        step(cursor - 1, event);
        return true;
      case 'PageDown':
        step(cursor + PAGE, event);
        return true;
      case 'PageUp':
        step(cursor - PAGE, event);
        return true;
      case 'Home':
        step(0, event);
        return true;
      case 'End':
        step(rows.value.length - 1, event);
        return true;
      case ' ':
        if (cursor >= 0) selection.choose(cursor, event.shiftKey ? 'extend' : 'toggle');
        return true;
      case 'Escape':
        selection.clear();
        return true;
      case 'Enter':
        if (!phrase || isBin) return false;
        editor.open(phrase.id);
        focusEditor();
        return true;
      case 'Delete':
        if (!phrase || isBin) return false;
        void library.remove(library.withSelected(phrase.id));
        return true;
      default:
        return false;
    }
  }

  return (event) => {
    // The buttons of the head have keys of their own.
    if (event.isComposing || event.target !== event.currentTarget) return;
    if (act(event)) event.preventDefault();
  };
}
