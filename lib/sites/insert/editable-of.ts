import { type Composer, isField } from './editor-text';

/**
 * The element that takes the text: the document in a frame, the whole editor around an inner element, or the first
 * editor inside a wrapper.
 */
export function editableOf(element: HTMLElement): Composer {
  const inside = (element as HTMLIFrameElement).contentDocument?.body;
  if (inside) return inside;
  if (isField(element)) return element;
  if (!element.isContentEditable) {
    return element.querySelector<HTMLElement>('textarea,[contenteditable]') ?? element;
  }
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}
