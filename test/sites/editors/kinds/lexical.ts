import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { add, type Mount } from '../editor';

const mountWith =
  (register: (editor: LexicalEditor) => unknown): Mount =>
  (host) => {
    const root = add(host, 'div', { class: 'composer', contenteditable: 'true' });
    root.style.whiteSpace = 'pre-wrap';
    const editor = createEditor({
      onError(error) {
        throw error;
      },
    });
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.setRootElement(root);
    editor.update(() => {
      $getRoot().append($createParagraphNode());
    });
    const read = <T>(from: () => T) => editor.getEditorState().read(from);
    return {
      composer: '.composer',
      model: () =>
        read(() =>
          $getRoot()
            .getChildren()
            .map((paragraph) => paragraph.getTextContent())
            .join('\n'),
        ),
      sent: () => read(() => $getRoot().getTextContent()),
    };
  };

export const plain = mountWith(registerPlainText);
export const rich = mountWith(registerRichText);
