import { add, type Editor, type Mount } from '../editor';

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
  const text = () => element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
  return { composer: '.composer', model: text, sent: text };
}

export const editable: Mount = (host) => bare(host, 'div', 'true');
export const editablePre: Mount = (host) => bare(host, 'pre', 'true');
export const editablePlaintext: Mount = (host) => bare(host, 'div', 'plaintext-only');
