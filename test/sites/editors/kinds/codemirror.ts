import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { add, type Mount } from '../editor';

export const mount: Mount = (host) => {
  const view = new EditorView({
    parent: add(host, 'div'),
    root: host.getRootNode() as Document | ShadowRoot,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
    ],
  });
  const text = () => view.state.doc.toString();
  return { composer: '.cm-content', model: text, sent: text };
};
