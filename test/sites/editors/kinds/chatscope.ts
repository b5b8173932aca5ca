import { MessageInput } from '@chatscope/chat-ui-kit-react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { add, type Mount } from '../editor';
import { textOfHtml } from './shown-text';

export const mount: Mount = (host) => {
  let state = '';
  function Composer() {
    const [html, setHtml] = useState('');
    state = html;
    return createElement(MessageInput, {
      value: html,
      attachButton: false,
      sendOnReturnDisabled: true,
      onChange: setHtml,
      onSend: (_html: string, _text: string, innerText: string) => {
        host.dataset.sent = innerText;
      },
    });
  }
  createRoot(add(host, 'div')).render(createElement(Composer));
  return {
    composer: '.cs-message-input__content-editor',
    model: () => textOfHtml(state),
    sent() {
      host.querySelector<HTMLElement>('.cs-button--send')?.click();
      return (host.dataset.sent ?? '').replaceAll('\u00a0', ' ').replace(/\n$/, '');
    },
  };
};
