import { selectionOf, textUntil } from './editor-text';

/**
 * Selects a part of what an editable shows, for the browser's own editing to take it out.
 *
 * @param from - offset into the draft's text; `to` likewise.
 * @returns false if the part is not to be found in the page.
 */
export function selectPart(composer: HTMLElement, from: number, to: number): boolean {
  const texts = composer.ownerDocument.createTreeWalker(composer, NodeFilter.SHOW_TEXT);
  let start: [Node, number] | undefined;
  let end: [Node, number] | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const at = textUntil(composer, text, 0).length;
    /** Not all that stands in the text is shown. */
    const offsetOf = (shown: number) => {
      let offset = Math.max(shown - at, 0);
      while (offset < text.length && textUntil(composer, text, offset).length < shown) offset++;
      return Math.min(offset, text.length);
    };
    // A line break that is part of it lies between two texts, so it must reach from one into the other.
    if (from <= at + text.length) start ??= [text, offsetOf(from)];
    if (at <= to) end = [text, offsetOf(to)];
  }
  if (!start || !end) return false;
  selectionOf(composer)?.setBaseAndExtent(...start, ...end);
  return true;
}
