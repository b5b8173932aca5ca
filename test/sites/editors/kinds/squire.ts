import Squire from 'squire-rte';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

export const mount: Mount = (host) => {
  const editor = new Squire(add(host, 'div', { class: 'composer' }), {
    sanitizeToDOMFragment(html) {
      const template = document.createElement('template');
      template.innerHTML = html;
      return document.importNode(template.content, true);
    },
  });
  const text = () => textOfHtml(editor.getHTML());
  return {
    composer: '.composer',
    model: text,
    sent: text,
    pause: () => void editor.saveUndoState(),
  };
};
