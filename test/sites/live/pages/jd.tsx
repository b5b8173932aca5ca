import { useRef } from 'react';
import type { Line, LiveConversation } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { slashTime } from '../core/times';
import { useLive } from '../core/use-live';
import { VirtualThread } from '../core/VirtualThread';
import { Editable } from '../editors/Editable';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, Dongdong, store);

/** 京东咚咚: virtualised thread, a bare editable as composer. */
function Dongdong({ store }: { store: LiveStore }) {
  const { conversations, open, thread } = useLive(store);
  const send = useRef<() => void>(null);
  return (
    <>
      <div id="t-alluser-wrap">
        <div className="c_tabs-tab c_tabs-tab_check" title="正在咨询">
          正在咨询
        </div>
        <div className="c_tabs-tabpane c_tabs-tab_inactive" style={{ visibility: 'hidden' }}>
          <div className="alluser-item alluser-item_check">
            <span className="alluser-item-name" title="练习买家小吴">
              练习买家小吴
            </span>
          </div>
        </div>
        <div className="c_tabs-tabpane">
          <div className="c_cas-head">当前会话</div>
          {conversations.map(({ id, name, lines }) => (
            <div
              key={id}
              className={`alluser-item t-item-h${id === open.id ? ' alluser-item_check' : ''}`}
              onClick={() => store.open(id)}
            >
              <span className="alluser-item-name" title={name}>
                {name}
              </span>
              <span className="alluser-item-breifdesc">{lines.at(-1)?.text}</span>
              <span className="user-none-reply-t" />
            </div>
          ))}
        </div>
      </div>
      <div className="chat-head-name">
        <span>{open.name}</span>
      </div>
      <div id="t-chat-scroll">
        <div className="chat-scroll-wrap">
          <VirtualThread thread={thread} row={(line) => <Row line={line} thread={thread} />} />
        </div>
      </div>
      <Editable as="div" className="EditorContent" store={store} sendRef={send} />
      <div className="SendButtonGroup">
        <div className="send-button" onClick={() => send.current?.()}>
          发送
        </div>
      </div>
    </>
  );
}

function Row({ line, thread }: { line: Line; thread: LiveConversation }) {
  const { id, side, text, at } = line;
  if (side === 'notice' || side === 'robot') {
    return (
      <div className="message">
        <div className="message_center">{text}</div>
      </div>
    );
  }
  return (
    <div className="message">
      <div className={side === 'agent' ? 'message_right' : 'message_left'} id={id}>
        <div className="message__nickname">{side === 'agent' ? '练习客服' : thread.name}</div>
        <div className="message__time_str">{slashTime(at)}</div>
        {side === 'card' ? (
          <div className="CardWrapper ProductCard">{text}</div>
        ) : (
          <div className="message__content">
            <div className="message__text">{text}</div>
          </div>
        )}
      </div>
    </div>
  );
}
