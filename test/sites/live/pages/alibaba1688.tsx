import { useRef } from 'react';
import type { Line, LiveConversation } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { clockWithSeconds } from '../core/times';
import { useLive } from '../core/use-live';
import { Editable } from '../editors/Editable';

const CORE = '/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html';

/** 1688 网页旺旺: the outer page holds only a same-origin frame, in which the chat is. */
export function render(app: HTMLElement, store: LiveStore): void {
  if (location.pathname === CORE) {
    mount(app, Core, store);
    return;
  }
  const frame = document.createElement('iframe');
  frame.src = CORE;
  frame.style.cssText = 'width: 100%; height: 700px; border: 0';
  app.append(frame);
}

function Core({ store }: { store: LiveStore }) {
  const { conversations, open, thread } = useLive(store);
  const send = useRef<() => void>(null);
  return (
    <div className="ww_conversation">
      <div className="conversation-list">
        {conversations.map(({ id, name }) => (
          <div key={id} className="conversation-item" onClick={() => store.open(id)}>
            <span className="name">{name}</span>
            <span className="time">现在</span>
          </div>
        ))}
      </div>
      <div className="ww_user_panel">
        <span className="user-name">{open.name}</span>
      </div>
      <div className="ww_message">
        <div className="rc-scrollbars-view" key={thread.id}>
          {thread.lines.map((line) => (
            <Row key={line.id} line={line} thread={thread} />
          ))}
        </div>
      </div>
      <div className="ww_input">
        <div className="biz-expression-editor text-area">
          <div className="editBox">
            <Editable as="pre" className="edit" store={store} sendRef={send} />
          </div>
        </div>
        <button
          type="button"
          className="next-btn next-medium next-btn-primary send-btn"
          onClick={() => send.current?.()}
        >
          发送
        </button>
      </div>
    </div>
  );
}

function Row({ line: { side, text, at }, thread }: { line: Line; thread: LiveConversation }) {
  if (side === 'notice' || side === 'robot') return <div className="system-tip">{text}</div>;
  return (
    <div className={`message-item${side === 'agent' ? ' self' : ''}`}>
      <span className="nick">{side === 'agent' ? '练习客服' : thread.name}</span>
      <span className="time">{clockWithSeconds(at)}</span>
      {side === 'card' ? (
        <div className="offer-card-wrap">
          <div className="odName">{text}</div>
          <div className="odPrice">¥59.00</div>
        </div>
      ) : (
        <div className="content">
          <pre>{text}</pre>
        </div>
      )}
    </div>
  );
}
