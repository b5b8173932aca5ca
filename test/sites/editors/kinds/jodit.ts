import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

export const mount: Mount = (host) => {
  const editor = Jodit.make(add(host, 'textarea'), { toolbar: false, statusbar: false });
  const history = editor.history as unknown as { startValue: { html: string } };
  /** Its history hears of a change some time later, and is part of what the editor holds. */
  const text = async () => {
    while (history.startValue.html !== editor.getNativeEditorValue()) {
      await new Promise(requestAnimationFrame);
    }
    return textOfHtml(editor.value);
  };
  return { composer: '.jodit-wysiwyg', model: text, sent: text };
};
