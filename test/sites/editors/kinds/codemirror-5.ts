import codemirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { add, type Mount } from '../editor';

const mountWith =
  (inputStyle: 'textarea' | 'contenteditable', composer: string): Mount =>
  (host) => {
    const editor = codemirror(add(host, 'div'), { inputStyle, lineWrapping: true });
    const text = () => editor.getValue();
    return { composer, model: text, sent: text };
  };

/** Takes what is typed from a field that nobody sees. */
export const hidden = mountWith('textarea', '.CodeMirror');
export const editable = mountWith('contenteditable', '.CodeMirror-code');
