import { createElement, type FunctionComponent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { add, type Mount } from '../editor';

const EMPTY = [{ children: [{ text: '' }] }] as Descendant[];

export const mount: Mount = (host) => {
  const editor = withHistory(withReact(createEditor()));
  function Composer() {
    const [initialValue] = useState(EMPTY);
    return createElement(
      // Its children are a required property, which `createElement` takes as arguments.
      Slate as unknown as FunctionComponent<{ editor: typeof editor; initialValue: Descendant[] }>,
      { editor, initialValue },
      createElement(Editable, { className: 'composer' }),
    );
  }
  createRoot(add(host, 'div')).render(createElement(Composer));
  const text = () => editor.children.map((node) => Node.string(node)).join('\n');
  return { composer: '.composer', model: text, sent: text };
};
