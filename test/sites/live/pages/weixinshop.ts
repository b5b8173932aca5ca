import { createApp, h } from 'vue';
import type { Line } from '../core/data';
import type { LiveStore } from '../core/store';
import { clock } from '../core/times';
import { liveRef } from '../core/use-live-vue';
import { createVueTextarea } from '../editors/vue-textarea';

/** 微信小店客服: a hidden dialog holds a second textarea, before the composer; some pages lie in a shadow root. */
export function render(app: HTMLElement, store: LiveStore): void {
  const isInShadow = location.pathname.includes('/collab/');
  const live = liveRef(store);
  const { textarea } = createVueTextarea(store);
  createApp({
    setup: () => () => {
      const { conversations, open, thread, panel } = live.value;
      return h('div', { class: 'weui-desktop' }, [
        h('div', { class: 'debug-config-dialog', style: 'display: none' }, [
          h('div', { class: 'chat-input' }, [h('textarea', { class: 'text-area' })]),
        ]),
        h(
          'ul',
          { class: 'session-list-container' },
          conversations.map(({ id, name, lines }) =>
            h(
              'li',
              {
                class: 'session-item-container',
                'data-room-id': id,
                onClick: () => store.open(id),
              },
              [
                h('span', { class: 'user-nickname' }, name),
                h('div', { class: 'text-content-wrap' }, lines.at(-1)?.text),
                h('span', { class: 'unread-badge' }),
              ],
            ),
          ),
        ),
        h('div', { class: 'chat-title' }, [
          h('div', { class: 'left' }, [h('span', { class: 'chat-customer-name' }, open.name)]),
        ]),
        h('div', { class: 'msg-list', key: thread.id }, thread.lines.map(row)),
        h('div', { class: 'chat-input' }, [textarea({ class: 'text-area', id: 'input-textarea' })]),
        panel?.order &&
          h('div', { class: 'order-item' }, [
            h('div', { class: 'order-status', 'data-wording': panel.order.status }),
            h('div', { class: 'order-id-wrap' }, [
              '订单编号 ',
              h('span', { class: 'num' }, panel.order.number),
            ]),
            h('div', '练习帆布包'),
          ]),
      ]);
    },
  }).mount(isInShadow ? shadowIn(app) : app);
}

function shadowIn(app: HTMLElement): Element {
  const host = app.appendChild(document.createElement('wujie-app'));
  const root = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(root);
  return root;
}

function row({ id, side, text, at }: Line) {
  if (side === 'notice' || side === 'robot') {
    return h('div', { class: 'msg', 'data-type': 'system', key: id }, [
      h('div', { class: 'system-msg' }, text),
    ]);
  }
  const isOwn = side === 'agent';
  const body =
    side === 'card'
      ? h('a', { class: 'order-msg-block' }, text)
      : h('div', { class: ['text-msg', isOwn ? 'bg-kf' : 'bg-user'] }, text);
  return h(
    'div',
    { class: 'msg show-date', 'data-type': side === 'card' ? 'order' : 'text', key: id },
    [
      h('div', { class: 'msg-date' }, clock(at)),
      h('div', { class: ['message-item', { 'justify-end': isOwn }] }, [body]),
    ],
  );
}
