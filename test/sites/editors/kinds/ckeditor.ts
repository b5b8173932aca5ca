import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { add, type Mount } from '../editor';

export const mount: Mount = async (host) => {
  const editor = await ClassicEditor.create(add(host, 'div'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
  });
  const model = () => {
    const lines: string[] = [];
    const root = editor.model.document.getRoot();
    for (const block of root?.getChildren() ?? []) {
      let line = '';
      if (!block.is('element')) continue;
      for (const child of block.getChildren()) {
        if (child.is('$text')) line += child.data;
        else if (child.is('element', 'softBreak')) line += '\n';
      }
      lines.push(line);
    }
    return lines.join('\n').replaceAll('\u00a0', ' ');
  };
  const sent = () => {
    const html = new DOMParser().parseFromString(editor.getData(), 'text/html');
    for (const br of html.querySelectorAll('br')) br.replaceWith('\n');
    // A blank line stands between paragraphs, as they are shown.
    return Array.from(html.querySelectorAll('p'), ({ textContent }) => textContent)
      .join('\n\n')
      .replaceAll('\u00a0', ' ');
  };
  return { composer: '.ck-editor__editable', model, sent };
};
