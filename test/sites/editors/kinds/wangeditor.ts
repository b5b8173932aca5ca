import { createEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { add, type Mount } from '../editor';

export const mount: Mount = (host) => {
  const selector = add(host, 'div', { style: 'height: 150px' });
  const editor = createEditor({ selector, config: { placeholder: '请输入' } });
  const text = () => editor.getText();
  return { composer: '[data-slate-editor]', model: text, sent: text };
};
