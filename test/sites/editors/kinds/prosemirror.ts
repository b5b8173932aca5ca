import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { add, type Mount } from '../editor';

const breakLine: Command = (state, dispatch) => {
  const node = state.schema.nodes.hard_break;
  if (!node) return false;
  dispatch?.(state.tr.replaceSelectionWith(node.create()).scrollIntoView());
  return true;
};

const textOf = (doc: Node) =>
  doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'hard_break' ? '\n' : '',
  );

const nodeSpec = (name: string) => basic.nodes[name]?.spec ?? {};
/** Its only line is a paragraph. */
const unbroken = new Schema({
  nodes: { doc: nodeSpec('doc'), paragraph: nodeSpec('paragraph'), text: nodeSpec('text') },
});

const mountWith =
  (schema: Schema, undoSteps = 1): Mount =>
  (host) => {
    // Its style sheet does not reach into a shadow root.
    const view = new EditorView(add(host, 'div'), {
      attributes: { style: 'white-space: pre-wrap' },
      state: EditorState.create({
        schema,
        plugins: [
          history(),
          keymap({
            'Mod-z': undo,
            'Mod-y': redo,
            'Shift-Enter': chainCommands(exitCode, breakLine),
          }),
          keymap(baseKeymap),
        ],
      }),
    });
    const text = () => textOf(view.state.doc);
    return { composer: '.ProseMirror', model: text, sent: text, undoSteps };
  };

export const mount = mountWith(basic);
export const plain = mountWith(unbroken, 2);
