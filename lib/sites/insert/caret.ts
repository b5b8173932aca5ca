import {
  type Composer,
  type Draft,
  isField,
  readDraft,
  selectedRange,
  selectionOf,
} from './editor-text';
import { selectPart } from './take-out';

/**
 * Puts the keyboard into the composer with the caret where the agent left it: behind a selection, never replacing
 * it, and at the end of the draft when the composer had no caret yet.
 *
 * @param wasFocused - false if nobody has been in the composer since the page loaded.
 * @param left - where the caret was when the keyboard left, for an editable that has lost it since.
 * @returns true if the caret was moved, which editors hear of later.
 */
export function placeCaret(composer: Composer, wasFocused: boolean, left?: Draft): boolean {
  if (isField(composer)) {
    const { value, selectionStart, selectionEnd } = composer;
    const at = wasFocused ? (selectionEnd ?? value.length) : value.length;
    composer.focus({ preventScroll: true });
    // Inputs of some types have no selection.
    if (selectionEnd !== null) composer.setSelectionRange(at, at);
    return selectionStart !== at;
  }
  const range = wasFocused ? selectedRange(composer) : undefined;
  const isHere = isFocused(composer);
  composer.focus({ preventScroll: true });
  const isFound =
    !range && left?.text === readDraft(composer) && selectPart(composer, left.caret, left.caret);
  const place = isFound ? selectedRange(composer) : range;
  const [node, offset] = place ? [place.endContainer, place.endOffset] : endOf(composer);
  const now = selectedRange(composer);
  const isThere =
    now?.startContainer === node &&
    now.startOffset === offset &&
    now.endContainer === node &&
    now.endOffset === offset;
  if (!isThere) selectionOf(composer)?.setBaseAndExtent(node, offset, node, offset);
  // An editor that the page itself has focused may not have looked where its caret is.
  else composer.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return !isThere || !isHere;
}

export const isFocused = (composer: HTMLElement) =>
  (composer.getRootNode() as Document | ShadowRoot).activeElement === composer &&
  composer.ownerDocument.hasFocus();

/** The last place where a letter could stand: behind the last text, before a `<br>` that holds a line open. */
function endOf(composer: HTMLElement): [Node, number] {
  let node: Node = composer;
  for (;;) {
    const last: Node | null = node.lastChild;
    if (!last) return [node, node.nodeType === 3 ? (node as Text).length : 0];
    const element = last as HTMLElement;
    if (element.tagName === 'BR') {
      const text = last.previousSibling;
      return text?.nodeType === 3
        ? [text, (text as Text).length]
        : [node, node.childNodes.length - 1];
    }
    if (last.nodeType !== 3 && (last.nodeType !== 1 || !element.isContentEditable)) {
      return [node, node.childNodes.length];
    }
    node = last;
  }
}
