import { useRef } from 'react';
import type { Line, LiveSide } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { useLive } from '../core/use-live';
import { Editable } from '../editors/Editable';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, OneTalk, store);

const TYPES: Record<LiveSide, number> = { buyer: 1, agent: 1, robot: 63, notice: 63, card: 57 };

/** Alibaba.com OneTalk: what a row is stands as JSON in an attribute; a bare `pre` as composer. */
function OneTalk({ store }: { store: LiveStore }) {
  const { conversations, open, thread } = useLive(store);
  const send = useRef<() => void>(null);
  return (
    <div className="chat-app">
      <div className="im-next-tabs-tab-inner-title">All</div>
      {conversations.map(({ id, name }) => (
        <div
          key={id}
          className={`contact-item-container${id === open.id ? ' selected' : ''}`}
          data-name={name}
          onClick={() => store.open(id)}
        >
          <span className="unread-num" />
          <span className="contact-time">14:23</span>
        </div>
      ))}
      <div className="chat-header">
        <span>{open.name}</span>
      </div>
      <div className="scroll-box" key={thread.id}>
        {thread.lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </div>
      <div id="send-box-wrapper">
        <div className="send-textarea-box">
          <Editable as="pre" className="send-textarea" store={store} sendRef={send} />
        </div>
        <button
          type="button"
          className="im-next-btn send-tool-button"
          onClick={() => send.current?.()}
        >
          Send
        </button>
      </div>
    </div>
  );
}

function Row({ line: { id, side, text } }: { line: Line }) {
  return (
    <div
      className={side === 'agent' ? 'item-right' : 'item-left'}
      style={{ display: 'flex', justifyContent: side === 'agent' ? 'flex-end' : 'flex-start' }}
      data-expinfo={JSON.stringify({ messageType: TYPES[side], messageId: id })}
    >
      {TYPES[side] === 1 ? (
        <div className="session-rich-content">{text}</div>
      ) : (
        <div className="description-container">{text}</div>
      )}
    </div>
  );
}
