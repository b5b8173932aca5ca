import suneditor from 'suneditor';
import 'suneditor/css/editor';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

export const mount: Mount = (host) => {
  const editor = suneditor.create(add(host, 'textarea'), { buttonList: [['undo']] });
  const text = () => textOfHtml(editor.$.html.get());
  return {
    composer: '.se-wrapper-wysiwyg',
    model: text,
    sent: text,
    pause: () => editor.$.history.push(false),
  };
};
