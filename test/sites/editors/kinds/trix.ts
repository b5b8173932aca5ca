import 'trix';
import 'trix/dist/trix.css';
import { add, type Mount } from '../editor';

interface TrixElement extends HTMLElement {
  editor: { getDocument(): { toString(): string } };
}

export const mount: Mount = async (host) => {
  const element = add(host, 'trix-editor' as 'div') as unknown as TrixElement;
  await new Promise((resolve) =>
    element.addEventListener('trix-initialize', resolve, { once: true }),
  );
  // A document of Trix's always ends with a newline.
  const text = () =>
    element.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' ');
  return { composer: 'trix-editor', model: text, sent: text };
};
