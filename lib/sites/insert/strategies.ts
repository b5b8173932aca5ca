import { type Composer, isField } from './editor-text';
import { pasteInto, typesWhole } from './page-world';

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

/** For fields in which editing commands are off: change the value, then tell the page. */
export const setRange: Strategy = {
  name: 'setRange',
  run(composer, text) {
    if (!isField(composer)) return false;
    const at = composer.selectionEnd ?? composer.value.length;
    composer.setRangeText(text, at, at, 'end');
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

function typeEach(composer: Composer, text: string, lineBreak: string): boolean {
  const lines = holdSpaces(composer, text).split('\n');
  const failedAt = lines.findIndex(
    (line, index) =>
      !(index === 0 || command(composer, lineBreak)) ||
      !(line === '' || command(composer, 'insertText', line)),
  );
  return failedAt !== 0;
}

/** Tells an editor that edits by itself what was typed; one that does not is left as it was. */
export const tellLines: Strategy = {
  name: 'tellLines',
  run(composer, text) {
    const tell = (inputType: string, data: string | null) =>
      !composer.dispatchEvent(
        new InputEvent('beforeinput', {
          bubbles: true,
          cancelable: true,
          composed: true,
          inputType,
          data,
        }),
      );
    let isTouched = false;
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0 && !tell('insertLineBreak', null)) break;
      if (line !== '' && !tell('insertText', line)) break;
      isTouched = true;
    }
    return isTouched;
  },
};

/** For editors that own their model and take plain text as it is. */
export const paste: Strategy = {
  name: 'paste',
  run: (composer, text) => pasteInto(composer, { 'text/plain': text }),
};

/** For editors that make a paragraph of each pasted line, or drop the blank ones, but keep `<br>`. */
export const pasteBreaks: Strategy = {
  name: 'pasteBreaks',
  run(composer, text) {
    const html = holdSpaces(composer, text)
      .replace(/[&<>\u00a0]/gu, (sign) => `&#${sign.codePointAt(0)};`)
      .replaceAll('\n', '<br>');
    return pasteInto(composer, {
      'text/plain': text,
      'text/html': `<span style="white-space:pre-wrap">${html}</span>`,
    });
  },
};

/** Where the page shows runs of spaces as one, they are written as a person's typing is: with no-break spaces. */
function holdSpaces(composer: Composer, text: string): string {
  const style = composer.ownerDocument.defaultView?.getComputedStyle(composer);
  return style?.whiteSpace.startsWith('pre') || style?.whiteSpace === 'break-spaces'
    ? text
    : text.replace(/(^| ) | $/gmu, (_all, before: string | undefined) =>
        before === undefined ? '\u00a0' : `${before}\u00a0`,
      );
}
