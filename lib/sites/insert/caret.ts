import { type Composer, isField, selectedRange } from './editor-text';

/**
 * Puts the keyboard into the composer with the caret where the agent left it: behind a selection, never replacing
 * it, and at the end of the draft when the composer had no caret yet.
 *
 * @param wasFocused - false if nobody has been in the composer since the page loaded.
 */
export function placeCaret(composer: Composer, wasFocused: boolean): void {
  if (isField(composer)) {
    const at = wasFocused
      ? (composer.selectionEnd ?? composer.value.length)
      : composer.value.length;
    composer.focus({ preventScroll: true });
    composer.setSelectionRange(at, at);
    return;
  }
  const range = selectedRange(composer)?.cloneRange();
  composer.focus({ preventScroll: true });
  const selection = composer.ownerDocument.getSelection();
  if (!selection) return;
  if (range) range.collapse(false);
  const place = range ?? endOf(composer);
  selection.removeAllRanges();
  selection.addRange(place);
}

function endOf(composer: HTMLElement): Range {
  const range = composer.ownerDocument.createRange();
  range.selectNodeContents(composer);
  range.collapse(false);
  return range;
}
