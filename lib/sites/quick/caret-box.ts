import { type Composer, isField, selectedRange, styleOf } from '../insert/editor-text';

/** Where a caret stands in the window, CSS pixels. */
export interface CaretBox {
  left: number;
  top: number;
  bottom: number;
}

/** What makes letters in a field stand where they stand. */
const TYPESETTING =
  'boxSizing,width,borderWidth,borderStyle,padding,font,letterSpacing,wordSpacing,textIndent,tabSize,textTransform'.split(
    ',',
  );

/** Where the caret of the composer is, as the outermost window sees it. */
export function caretBox(composer: Composer): CaretBox {
  let { left, top, bottom } = isField(composer) ? caretInField(composer) : caretInText(composer);
  for (
    let view = composer.ownerDocument.defaultView;
    view?.frameElement;
    view = view.parent as typeof view
  ) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left;
    top += frame.top;
    bottom += frame.top;
  }
  return { left, top, bottom };
}

function caretInText(composer: HTMLElement): CaretBox {
  const { endContainer: node, endOffset: end } = selectedRange(composer) ?? {};
  const range = composer.ownerDocument.createRange();
  // A caret has no extent; the letter before it has.
  if (node?.nodeType !== 3 || !end) return boxOf(composer.getBoundingClientRect());
  range.setStart(node, end - 1);
  range.setEnd(node, end);
  const { top, bottom, right } = range.getBoundingClientRect();
  return { left: right, top, bottom };
}

/** Fields do not tell: the same text is set in the same way in an element that nobody sees, for a moment. */
function caretInField(field: HTMLTextAreaElement | HTMLInputElement): CaretBox {
  const { ownerDocument: document, value, selectionEnd, scrollTop, scrollLeft } = field;
  const box = field.getBoundingClientRect();
  const copy = document.createElement('div');
  const caret = document.createElement('span');
  const style = styleOf(field) as Record<string, string>;
  for (const name of TYPESETTING) copy.style[name as 'font'] = style[name] ?? '';
  copy.style.cssText += `;position:fixed;left:0;top:0;visibility:hidden;overflow-wrap:break-word;white-space:${field.tagName === 'INPUT' ? 'pre' : 'pre-wrap'}`;
  caret.textContent = '|';
  copy.append(value.slice(0, selectionEnd ?? value.length), caret);
  document.documentElement.append(copy);
  const from = copy.getBoundingClientRect();
  const { left, top, bottom } = caret.getBoundingClientRect();
  copy.remove();
  const within = (y: number) =>
    Math.min(Math.max(box.top + y - from.top - scrollTop, box.top), box.bottom);
  return {
    left: Math.min(box.left + left - from.left - scrollLeft, box.right),
    top: within(top),
    bottom: within(bottom),
  };
}

const boxOf = ({ left, top, bottom }: DOMRect): CaretBox => ({ left, top, bottom });
