import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { add, type Mount } from '../editor';

export const mount: Mount = (host) => {
  const quill = new Quill(add(host, 'div'), { theme: 'snow', modules: { toolbar: false } });
  // A document of Quill's always ends with a newline.
  const text = () => quill.getText().replace(/\n$/, '');
  return {
    composer: '.ql-editor',
    model: text,
    sent: text,
    pause: () => quill.history.cutoff(),
  };
};
