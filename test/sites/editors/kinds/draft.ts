import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { add, type Mount } from '../editor';

export const mount: Mount = (host) => {
  let current = EditorState.createEmpty();
  function Composer() {
    const [state, setState] = useState(current);
    current = state;
    return createElement(Editor, { editorState: state, onChange: setState });
  }
  createRoot(add(host, 'div')).render(createElement(Composer));
  const text = () => current.getCurrentContent().getPlainText();
  return { composer: '.public-DraftEditor-content', model: text, sent: text };
};
