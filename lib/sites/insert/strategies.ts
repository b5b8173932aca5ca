import { type Composer, isField, styleOf } from './editor-text';
import { fireClipboard, typesWhole } from './page-world';

/** One way to put text at the caret. What it did is verified by reading back. */
export interface Strategy {
  name: string;
  /** @returns false if nothing was touched and nothing will be. */
  run(composer: Composer, text: string): boolean | Promise<boolean>;
}

const command = (composer: Composer, name: string, value?: string) =>
  composer.ownerDocument.execCommand(name, false, value);

/** The browser's own editing: kept in the undo history and seen by frameworks as typing. */
export const typeIntoField: Strategy = {
  name: 'typeIntoField',
  run: (composer, text) => command(composer, 'insertText', text),
};

/** Takes out what is selected: editors with a model of their own cut it, and the browser deletes it elsewhere. */
export const takeOut: Strategy = {
  name: 'takeOut',
  run: (composer) =>
    (!isField(composer) && fireClipboard(composer, 'cut')) || command(composer, 'delete'),
};

/** For fields in which editing commands are off: change the value, then tell the page. */
export const setRange: Strategy = {
  name: 'setRange',
  run(composer, text) {
    if (!isField(composer)) return false;
    const { value, selectionStart, selectionEnd } = composer;
    const to = selectionEnd ?? value.length;
    composer.setRangeText(text, selectionStart ?? to, to, 'end');
    composer.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
    );
    return true;
  },
};

/**
 * Line by line: Chromium turns a whole text into blocks, and a page that reads them gets each blank line twice.
 */
export const typeLines: Strategy = {
  name: 'typeLines',
  run: (composer, text) =>
    typesWhole(composer)
      ? command(composer, 'insertText', holdSpaces(composer, text))
      : typeEach(composer, text, 'insertLineBreak'),
};

/** For editors that know no `<br>`. Firefox tells nobody of the command, so it is no Enter to any page. */
export const typeBlocks: Strategy = {
  name: 'typeBlocks',
  run: (composer, text) =>
    typeEach(composer, text, typesWhole(composer) ? 'insertParagraph' : 'insertLineBreak'),
};

const typeEach = (composer: Composer, text: string, lineBreak: string) =>
  inSteps(holdSpaces(composer, text), lineBreak, (name, value) => command(composer, name, value));

/** Tells an editor that edits by itself what was typed; one that does not is left as it was. */
export const tellLines: Strategy = {
  name: 'tellLines',
  run(composer, text) {
    const take = (inputType: string, data?: string) => tell(composer, inputType, data);
    // Some take a line break only: they are not asked for one before it is known that they take text.
    return (text[0] !== '\n' || take('insertText', '')) && inSteps(text, 'insertLineBreak', take);
  },
};

/** @returns true if the editor does by itself what it is told of. */
export function tell(composer: Composer, inputType: string, data?: string): boolean {
  const init = { bubbles: true, cancelable: true, composed: true, inputType, data };
  return !composer.dispatchEvent(new InputEvent('beforeinput', init));
}

/** @returns false if not even the first step was taken. */
function inSteps(
  text: string,
  lineBreak: string,
  take: (inputType: string, data?: string) => boolean,
): boolean {
  const steps = text.split(/(\n)/u).filter(Boolean);
  const refusedAt = steps.findIndex((step) => {
    const isTaken = step === '\n' ? take(lineBreak) : take('insertText', step);
    return !isTaken;
  });
  return refusedAt !== 0;
}

/** For editors that own their model and take plain text as it is. */
export const paste: Strategy = {
  name: 'paste',
  run: (composer, text) => fireClipboard(composer, 'paste', { 'text/plain': text }),
};

/** For editors that make a paragraph of each pasted line, or drop the blank ones, but keep `<br>`. */
export const pasteBreaks: Strategy = {
  name: 'pasteBreaks',
  run: (composer, text) => pasteHtml(composer, text, 'span', '<br>'),
};

/** For editors whose only line break is a new paragraph. */
export const pasteBlocks: Strategy = {
  name: 'pasteBlocks',
  run: (composer, text) => pasteHtml(composer, text, 'p'),
};

/** @param lineBreak - markup of a line break; without it each line is an element of its own. */
function pasteHtml(composer: Composer, text: string, name: string, lineBreak?: string) {
  const open = `<${name} style="white-space:pre-wrap">`;
  const html = holdSpaces(composer, text)
    .replace(/[&<>\u00a0]/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll('\n', lineBreak ?? `</${name}>${open}`);
  return fireClipboard(composer, 'paste', {
    'text/plain': text,
    // A text of one line needs no markup.
    ...(text.includes('\n') && { 'text/html': `${open}${html}</${name}>` }),
  });
}

/** Where the page shows runs of spaces as one, they are written as a person's typing is: with no-break spaces. */
function holdSpaces(composer: Composer, text: string): string {
  return /^(?:pre|break-spaces)/u.test(styleOf(composer).whiteSpace ?? '')
    ? text
    : text.replace(/(?<=^| ) | $/gmu, '\u00a0');
}
