const FILLER = /\u200b|\ufeff|\r/gu;

/** What a text field of the page is, as far as inserting goes. */
export type Composer = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

export function isField(composer: Composer): composer is HTMLTextAreaElement | HTMLInputElement {
  return composer.tagName === 'TEXTAREA' || composer.tagName === 'INPUT';
}

/** The draft with the place where an insertion goes. */
export interface Draft {
  text: string;
  /** Offset into `text`. */
  caret: number;
}

/** The draft as text: newlines as `\n`, editor fillers removed, no-break spaces as spaces. */
export function readDraft(composer: Composer): string {
  if (isField(composer)) return normalise(composer.value);
  // The last newline only closes the last block or holds the last line open.
  return normalise(serialise(composer)).replace(/\n$/u, '');
}

/** The draft with its caret; without a selection inside the composer the caret is the end. */
export function readDraftWithCaret(composer: Composer): Draft {
  const text = readDraft(composer);
  if (isField(composer)) {
    const { value, selectionEnd } = composer;
    return { text, caret: normalise(value.slice(0, selectionEnd ?? value.length)).length };
  }
  const range = selectedRange(composer);
  const before = range
    ? textUntil(composer, range.endContainer, range.endOffset).length
    : text.length;
  return { text, caret: Math.min(before, text.length) };
}

type Place = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** The page's selection, if all of it lies inside the composer. */
export function selectedRange(composer: HTMLElement): Place | undefined {
  const root = composer.getRootNode() as Document | ShadowRoot;
  const selection = selectionOf(composer);
  if (!selection || selection.rangeCount === 0) return undefined;
  // Inside a shadow root `getRangeAt` tells of the host.
  const range =
    root.nodeType === 11 && selection.getComposedRanges
      ? selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0]
      : selection.getRangeAt(0);
  return range && composer.contains(range.startContainer) && composer.contains(range.endContainer)
    ? range
    : undefined;
}

/** Chromium keeps a selection of its own for each shadow root. */
export function selectionOf(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode() as Document & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? composer.ownerDocument.getSelection();
}

/** What the draft says before a place in it. */
export const textUntil = (composer: HTMLElement, node: Node, offset: number) =>
  normalise(serialise(composer, node, offset));

/** How a draft reads, whatever the editor adds to hold lines open. */
export function normalise(text: string): string {
  return text.replace(FILLER, '').replaceAll('\u00a0', ' ');
}

/** Text as it is shown, with `\n` for each `<br>` and between blocks; what cannot be edited is not part of it. */
function serialise(root: HTMLElement, until?: Node, offset?: number): string {
  let text = '';
  /** @returns false once `until` is reached. */
  const visit = (node: Node): boolean => {
    const isEnd = node === until;
    if (node.nodeType === 3) {
      const { data, parentElement } = node as Text;
      const part = isEnd ? data.slice(0, offset) : data;
      text +=
        styleOf(parentElement).whiteSpace === 'normal' ? part.replace(/[ \n\t]+/gu, ' ') : part;
      return !isEnd;
    }
    if (node.nodeType !== 1) return true;
    const element = node as HTMLElement;
    if (element.tagName === 'BR') text += '\n';
    const display = element === root ? undefined : styleOf(element).display;
    if (display === 'none' || (element !== root && element.contentEditable === 'false'))
      return true;
    const isBlock = display && !/^(?:inline|contents|ruby)/u.test(display);
    if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
    const children = [...element.childNodes].slice(0, isEnd ? offset : undefined);
    if (!children.every(visit) || isEnd) return false;
    if (isBlock && !text.endsWith('\n')) text += '\n';
    return true;
  };
  visit(root);
  return text;
}

/** An element's style as it applies; empty without a window. */
export const styleOf = (element: Element | null): Partial<CSSStyleDeclaration> =>
  element?.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
