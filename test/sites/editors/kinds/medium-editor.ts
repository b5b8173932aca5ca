import MediumEditor from 'medium-editor';
import 'medium-editor/dist/css/medium-editor.css';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

export const mount: Mount = (host) => {
  const editor = new MediumEditor(add(host, 'div', { class: 'composer' }), { toolbar: false });
  const text = () => textOfHtml(editor.getContent());
  return { composer: '.composer', model: text, sent: text, undoSteps: 2 };
};
