import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { add, type Mount } from '../editor';

export const mount: Mount = (host) => {
  const editor = new Editor({ element: add(host, 'div'), extensions: [StarterKit] });
  return {
    composer: '.tiptap',
    model: () => editor.getText({ blockSeparator: '\n' }),
    sent: () => editor.getText(),
  };
};
