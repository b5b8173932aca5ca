import 'deep-chat';
import { add, type Mount } from '../editor';
import { shownText } from './shown-text';

export const mount: Mount = (host) => {
  const chat = add(host, 'deep-chat' as 'div', { demo: 'true' });
  const text = () =>
    shownText(chat.shadowRoot?.querySelector('#text-input') ?? document.createElement('p'));
  return { shadow: 'deep-chat', composer: '#text-input', model: text, sent: text };
};
