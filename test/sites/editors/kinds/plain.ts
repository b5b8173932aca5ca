import { add, type Editor, type Mount } from '../editor';
import { shownText } from './shown-text';

const field =
  (name: 'textarea' | 'input'): Mount =>
  (host) => {
    const element = add(host, name, { class: 'composer' });
    const text = () => element.value;
    return { composer: '.composer', model: text, sent: text };
  };

export const textarea = field('textarea');
export const input = field('input');

/** A bare editable has no model but what it shows. */
function bare(host: HTMLElement, name: 'div' | 'pre', contenteditable: string): Editor {
  const style = name === 'pre' || contenteditable !== 'true' ? 'white-space: pre-wrap' : '';
  const element = add(host, name, { class: 'composer', contenteditable, style });
  const text = () => shownText(element);
  return { composer: '.composer', model: text, sent: text };
}

export const editable: Mount = (host) => bare(host, 'div', 'true');
export const editablePre: Mount = (host) => bare(host, 'pre', 'true');
export const editablePlaintext: Mount = (host) => bare(host, 'div', 'plaintext-only');

/** A page that takes pasted text by itself, as many do to keep markup out. */
const pasting =
  (take: (text: string) => void): Mount =>
  (host) => {
    const editor = bare(host, 'div', 'true');
    host.querySelector('.composer')?.addEventListener('paste', (event) => {
      event.preventDefault();
      take((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
    });
    return editor;
  };

export const pasteCommand = pasting((text) => document.execCommand('insertText', false, text));
/** Of several lines it makes one. */
export const pasteFlat = pasting((text) =>
  document.execCommand('insertText', false, text.replace(/\s*\n\s*/g, ' ')),
);
/** Without the browser's editing, so nothing is told to anybody. */
export const pasteNode = pasting((text) => {
  const range = getSelection()?.getRangeAt(0);
  range?.insertNode(document.createTextNode(text.replace(/\s*\n\s*/g, ' ')));
  range?.collapse(false);
});
export const pasteNever = pasting(() => undefined);

/** A line is a `<div>` from the start. */
export const divs: Mount = (host) => {
  const editor = bare(host, 'div', 'true');
  add(add(host.querySelector('.composer') as HTMLElement, 'div'), 'br');
  return editor;
};
