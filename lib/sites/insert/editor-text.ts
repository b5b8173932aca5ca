const FILLER = /\u200b|\ufeff|\r/gu;
const BLOCKS = new Set(['P', 'DIV', 'LI', 'PRE', 'BLOCKQUOTE']);

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
  return normalise(isField(composer) ? composer.value : editableText(composer));
}

/** The draft with its caret; without a selection inside the composer the caret is the end. */
export function readDraftWithCaret(composer: Composer): Draft {
  if (isField(composer)) {
    const raw = composer.value;
    return {
      text: normalise(raw),
      caret: normalise(raw.slice(0, composer.selectionEnd ?? raw.length)).length,
    };
  }
  const text = normalise(editableText(composer));
  const range = selectedRange(composer);
  if (!range) return { text, caret: text.length };
  const head = composer.ownerDocument.createRange();
  head.selectNodeContents(composer);
  head.setEnd(range.endContainer, range.endOffset);
  const before = normalise(serialise(head.cloneContents()), false);
  return { text, caret: Math.min(before.length, text.length) };
}

/** The page's selection, if all of it lies inside the composer. */
export function selectedRange(composer: HTMLElement): Range | undefined {
  const root = composer.getRootNode();
  const selection =
    (root as Document & { getSelection?(): Selection | null }).getSelection?.() ??
    composer.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return composer.contains(range.startContainer) && composer.contains(range.endContainer)
    ? range
    : undefined;
}

/** How a draft reads, whatever the editor adds to hold lines open. */
export function normalise(text: string, isWhole = true): string {
  const plain = text.replace(FILLER, '').replaceAll('\u00a0', ' ');
  return isWhole ? plain.replace(/\n$/u, '') : plain;
}

function editableText(composer: HTMLElement): string {
  return serialise(composer);
}

/** Text with `\n` for each `<br>` and between blocks. */
function serialise(root: Node): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const name = (node as Element).tagName;
    if (name === 'BR') text += '\n';
    const isBlock = node !== root && BLOCKS.has(name);
    if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) visit(child);
    if (isBlock && !text.endsWith('\n')) text += '\n';
  };
  visit(root);
  return text;
}
