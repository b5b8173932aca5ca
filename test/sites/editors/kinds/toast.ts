import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

export const mount: Mount = (host) => {
  const editor = new Editor({
    el: add(host, 'div'),
    initialEditType: 'wysiwyg',
    height: '150px',
    usageStatistics: false,
  });
  const text = () => textOfHtml(editor.getHTML());
  return {
    composer: '.toastui-editor-ww-container .ProseMirror',
    model: text,
    sent: text,
    undoSteps: 2,
  };
};
