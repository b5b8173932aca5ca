import { type Composer, isField } from './editor-text';

/** One way to put text at the caret. Returns false where it does not apply; what it did is verified by reading back. */
export interface Strategy {
  name: string;
  run(composer: Composer, text: string): boolean;
}

const command = (composer: Composer, name: string, value?: string) =>
  composer.ownerDocument.execCommand(name, false, value);

/** The browser's own editing: kept in the undo history and seen by frameworks as typing. */
const typeIntoField: Strategy = {
  name: 'typeIntoField',
  run: (composer, text) => isField(composer) && command(composer, 'insertText', text),
};

/** For fields in which editing commands are off: change the value, then tell the page. */
const setRange: Strategy = {
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

/** Line by line: a whole text with newlines comes out with doubled blank lines in bare editables. */
const typeLines: Strategy = {
  name: 'typeLines',
  run(composer, text) {
    if (isField(composer)) return false;
    return text.split('\n').every((line, index) => {
      const broke = index === 0 || command(composer, 'insertLineBreak');
      return broke && (line === '' || command(composer, 'insertText', line));
    });
  },
};

/** For editors that own their model and take a paste. */
const paste: Strategy = {
  name: 'paste',
  run(composer, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return !composer.dispatchEvent(
      new ClipboardEvent('paste', {
        bubbles: true,
        cancelable: true,
        composed: true,
        clipboardData,
      }),
    );
  },
};

/** In order; each is tried only if the one before left the draft as it was. */
export const STRATEGIES: readonly Strategy[] = [typeIntoField, setRange, typeLines, paste];
