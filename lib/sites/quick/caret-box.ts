import { type Composer, isField, selectedRange, styleOf } from '../insert/editor-text';

/** Where a caret stands in the window, CSS pixels. */
export interface CaretBox {
  left: number;
  top: number;
  bottom: number;
}

/** Where the caret of the composer is, as the outermost window sees it; in a field its line is that of the field. */
export function caretBox(composer: Composer): CaretBox {
  const place = isField(composer) ? undefined : selectedRange(composer);
  let { left, top, bottom } = composer.getBoundingClientRect();
  if (isField(composer)) left += widthBefore(composer);
  else if (place?.endContainer.nodeType === 3 && place.endOffset > 0) {
    const range = composer.ownerDocument.createRange();
    // A caret has no extent; the letter before it has.
    range.setStart(place.endContainer, place.endOffset - 1);
    range.setEnd(place.endContainer, place.endOffset);
    ({ right: left, top, bottom } = range.getBoundingClientRect());
  }
  for (let frame = frameOf(composer); frame; frame = frameOf(frame)) {
    const box = frame.getBoundingClientRect();
    left += box.left;
    top += box.top;
    bottom += box.top;
  }
  return { left, top, bottom };
}

const frameOf = (element: Element) => element.ownerDocument.defaultView?.frameElement;

/** Fields do not tell where their caret is: near enough is how wide its line is as far as it goes. */
function widthBefore(field: HTMLTextAreaElement | HTMLInputElement): number {
  const pen = field.ownerDocument.createElement('canvas').getContext('2d');
  const [line = ''] = field.value
    .slice(0, field.selectionEnd ?? 0)
    .split('\n')
    .slice(-1);
  if (!pen) return 0;
  pen.font = styleOf(field).font ?? '';
  return pen.measureText(line).width % field.clientWidth;
}
