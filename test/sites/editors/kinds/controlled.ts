import { h, render } from 'preact';
import { useState as usePreactState } from 'preact/hooks';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp, ref, h as vueElement } from 'vue';
import { add, type Mount } from '../editor';

/** Each framework puts its state back into the field after every change, so a text it did not hear of is lost. */
const model = (read: () => string) => ({ composer: '.composer', model: read, sent: read });

export const react: Mount = (host) => {
  let state = '';
  function Composer() {
    const [text, setText] = useState('');
    state = text;
    return createElement('textarea', {
      className: 'composer',
      value: text,
      onChange: (event) => setText((event.target as HTMLTextAreaElement).value),
    });
  }
  createRoot(add(host, 'div')).render(createElement(Composer));
  return model(() => state);
};

export const preact: Mount = (host) => {
  let state = '';
  function Composer() {
    const [text, setText] = usePreactState('');
    state = text;
    return h('textarea', {
      class: 'composer',
      value: text,
      onInput: (event) => setText((event.target as HTMLTextAreaElement).value),
    });
  }
  render(h(Composer, null), add(host, 'div'));
  return model(() => state);
};

export const vue: Mount = (host) => {
  const text = ref('');
  createApp({
    render: () =>
      vueElement('textarea', {
        class: 'composer',
        value: text.value,
        onInput: (event: InputEvent) => {
          text.value = (event.target as HTMLTextAreaElement).value;
        },
      }),
  }).mount(add(host, 'div'));
  return model(() => text.value);
};
