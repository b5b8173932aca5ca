import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { type HTMLAttributes, useEffect, useRef } from 'react';
import type { LiveStore } from '../core/store';

/** The real Lexical; what the DOM holds and the editor does not is gone with its next update. */
export function Lexical({ store, ...rest }: { store: LiveStore } & HTMLAttributes<HTMLDivElement>) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = createEditor({
      namespace: 'composer',
      onError(error) {
        throw error;
      },
    });
    const stopPlainText = registerPlainText(editor);
    const draft = () => editor.read(() => $getRoot().getTextContent());
    const stopEnter = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        store.send(draft());
        editor.update(() => $getRoot().clear());
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    editor.setRootElement(element.current);
    window.__draft = draft;
    return () => {
      stopEnter();
      stopPlainText();
      editor.setRootElement(null);
    };
  }, [store]);
  return <div {...rest} ref={element} contentEditable suppressContentEditableWarning />;
}
