// Its own types hold enums, which this project's settings refuse.
import EditorJS from '@editorjs/editorjs/dist/editorjs.mjs';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

/** Each line is an editable of its own. */
export const mount: Mount = async (host) => {
  const editor = new EditorJS({ holder: add(host, 'div'), minHeight: 0 });
  await editor.isReady;
  const text = async () => {
    const { blocks } = await editor.save();
    return blocks.map(({ data }) => textOfHtml(data.text)).join('\n');
  };
  return { composer: '.ce-paragraph', model: text, sent: text };
};
