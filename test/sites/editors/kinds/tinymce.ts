import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin';
import 'tinymce/skins/content/default/content';
import { add, type Mount } from '../editor';

const mountWith =
  (inline: boolean): Mount =>
  async (host) => {
    const [editor] = await tinymce.init({
      target: add(host, inline ? 'div' : 'textarea', { class: 'composer' }),
      inline,
      license_key: 'gpl',
      menubar: false,
      toolbar: false,
      statusbar: false,
      height: 150,
    });
    if (!editor) throw new Error('no editor');
    const text = () => {
      const html = new DOMParser().parseFromString(editor.getContent(), 'text/html');
      for (const br of html.querySelectorAll('br')) br.replaceWith('\n');
      return Array.from(html.querySelectorAll('p'), ({ textContent }) => textContent)
        .join('\n')
        .replaceAll('\u00a0', ' ');
    };
    const place = inline
      ? { composer: '.composer' }
      : { frame: 'iframe.tox-edit-area__iframe', composer: 'body' };
    return { ...place, model: text, sent: text };
  };

export const framed = mountWith(false);
export const inline = mountWith(true);
