import { createApp, h } from 'vue';
import type { Line, LiveConversation } from '../core/data';
import type { LiveStore } from '../core/store';
import { chineseTime } from '../core/times';
import { liveRef } from '../core/use-live-vue';
import { createVueTextarea } from '../editors/vue-textarea';

/** A time stands only above each group of this many rows. */
const GROUP = 5;

/**
 * 拼多多: the thread's list is a new node for each conversation, a time stands only on group heads, rows of the
 * conversation list exist twice. The order panel is a guess: nobody has published it.
 */
export function render(app: HTMLElement, store: LiveStore): void {
  const live = liveRef(store);
  const { textarea, send } = createVueTextarea(store);
  createApp({
    setup: () => () => {
      const { conversations, open, thread, panel } = live.value;
      const item = (one: LiveConversation, style: string) =>
        h('li', { class: 'chat-item', style, onClick: () => store.open(one.id) }, [
          h(
            'div',
            {
              class: ['chat-item-box', { active: one.id === open.id }],
              'data-random': `${one.id}-0-1`,
            },
            [
              h('div', { class: 'chat-portrait' }, [h('i')]),
              h('span', { class: 'nickname-span' }, one.name),
              h('div', { class: 'chat-message-content' }, one.lines.at(-1)?.text),
              h('div', { class: 'chat-time' }, [h('p', '12秒后超时')]),
            ],
          ),
        ]);
      return h('div', [
        h('div', { class: 'chat-list-box custom-scroll' }, [
          h(
            'ul',
            { class: 'five-minute' },
            conversations.map((one) => item(one, 'display: none')),
          ),
          h(
            'ul',
            conversations.map((one) => item(one, '')),
          ),
        ]),
        h('div', { class: 'chatWindowHeader' }, [
          h('div', { class: 'base-info' }, [h('span', { class: 'name' }, open.name)]),
        ]),
        h('div', { id: 'msgListContainer' }, [
          h(
            'ul',
            { class: 'msg-list', key: thread.id },
            thread.lines.map((line, at) => row(line, at, thread)),
          ),
        ]),
        h('div', { class: 'reply-box' }, [
          h('div', { class: 'reply-header' }, [h('input', { type: 'file' })]),
          h('div', { class: 'reply-input' }, [
            h('div', { class: 'textarea-rect' }, [textarea({ id: 'replyTextarea' })]),
          ]),
          h('div', { class: 'reply-footer' }, [
            h('div', { class: 'send-btn', onClick: send }, '发送'),
          ]),
        ]),
        h('div', { class: 'right-panel' }, [
          h(
            'div',
            ['最新订单', '个人订单'].map((tab) => h('span', { class: 'tab' }, tab)),
          ),
          panel?.order &&
            h('div', { class: 'order-card' }, [
              h('p', `订单编号：${panel.order.number}`),
              h('p', [h('span', '订单状态：'), h('span', panel.order.status)]),
              h('p', '练习帆布包'),
              h('p', '实付金额：¥59.00'),
            ]),
        ]),
      ]);
    },
  }).mount(app);
}

function row(line: Line, index: number, { id: uid, name }: LiveConversation) {
  const { id, side, text, at } = line;
  const time = index % GROUP === 0 && h('p', { class: 'message-time' }, chineseTime(at));
  const attributes = { class: 'onemsg', id: `middlePanel_list_${id}`, key: id };
  if (side === 'notice') {
    return h('li', attributes, [time, h('div', { class: 'system-msg-31' }, text)]);
  }
  const isBuyer = side === 'buyer' || side === 'card';
  const content =
    side === 'card'
      ? h('div', { class: 'good-card' }, [h('a', { class: 'good-detail good-name' }, text)])
      : h('p', { class: 'msg-content-box' }, text);
  return h('li', attributes, [
    time,
    h('div', { class: 'merchantMessage', currentuid: uid }, [
      h(
        'div',
        { class: isBuyer ? 'buyer-item' : ['cs-item', 'isread', { callback: side === 'robot' }] },
        [
          h('p', { class: 'nickname' }, [
            h('span', isBuyer ? name : side === 'robot' ? '机器人' : '主账号'),
          ]),
          h('div', { class: 'msg-content' }, [content]),
        ],
      ),
    ]),
  ]);
}
