import { createApp, h } from 'vue';
import type { LiveStore } from '../core/store';
import { liveRef } from '../core/use-live-vue';
import { createVueTextarea } from '../editors/vue-textarea';

/** 小红书千帆: only the order cards are documented; thread and composer are of no known form. */
export function render(app: HTMLElement, store: LiveStore): void {
  const live = liveRef(store);
  const { textarea } = createVueTextarea(store);
  createApp({
    setup: () => () => {
      const { conversations, open, thread, panel } = live.value;
      return h('div', { class: 'farmer-chat-app' }, [
        h('div', { class: 'farmer-chat' }, [
          h(
            'div',
            conversations.map(({ id, name }) =>
              h(
                'div',
                {
                  class: ['chat-item', { active: id === open.id }],
                  'data-key': id,
                  'data-app-cid': id,
                  onClick: () => store.open(id),
                },
                name,
              ),
            ),
          ),
          h('div', { class: 'farmer-chat__main' }, [
            h('div', { class: 'chat-content', key: thread.id }, [
              h(
                'div',
                { class: 'message-list' },
                thread.lines.map(({ text }) => h('p', text)),
              ),
            ]),
            textarea({}),
          ]),
          h('div', { class: 'farmer-chat__right' }, [
            h('div', { class: 'order-tool-content' }, [
              panel?.order
                ? h('div', { class: 'order-card' }, [
                    h('div', { class: 'order-card-header' }, [
                      h('span', { class: 'order-card-title-id' }, panel.order.number),
                      h('span', { class: 'order-card-title-status' }, panel.order.status),
                    ]),
                    h('div', { class: 'order-card-body' }, '练习帆布包'),
                    h('div', { class: 'order-card-footer' }, [h('button', '备注')]),
                  ])
                : h('p', '暂无订单'),
            ]),
          ]),
        ]),
      ]);
    },
  }).mount(app);
}
