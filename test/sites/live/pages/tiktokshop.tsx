import type { Line } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { useLive } from '../core/use-live';
import { useDraft } from '../editors/use-draft';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, TikTokShop, store);

/**
 * TikTok Shop: `data-testid` hooks in the list, `chatd-` classes in the thread. Its order panel is of no known form:
 * this one stands for whatever a seller may point at.
 */
function TikTokShop({ store }: { store: LiveStore }) {
  const { conversations, open, thread, panel } = useLive(store);
  const { field, send } = useDraft(store);
  return (
    <>
      <div data-uid="menu.item_chat_v2-menu-UNREPLIED" className="p-menu-item p-menu-item-selected">
        Unreplied
      </div>
      {conversations.map(({ id, name }, index) => (
        <div
          key={id}
          id={`chat-room-conversation-list-item-${index}`}
          data-testid="chat.chatroom.conversation_card"
          className={id === open.id ? 'kY7sel' : 'kY7'}
          onClick={() => store.open(id)}
        >
          <span data-testid="chat.chatroom.conversation_card_username">{name}</span>
          <time className="chatd-time">14:23</time>
          <span className="p-badge-number" />
        </div>
      ))}
      <div className="mH2k">
        <div className="n8Ux">{open.name}</div>
        <div className="chatd-scrollView" key={thread.id}>
          {thread.lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </div>
        <div>
          <div>
            <textarea placeholder="Type a message" {...field} />
          </div>
          <button type="button" id="chat-input-send-button" onClick={send}>
            Send
          </button>
        </div>
      </div>
      {panel?.order && (
        <aside className="order-panel" style={{ position: 'absolute', top: 80, left: 400 }}>
          <div className="order-box">
            <p className="order-no">
              <span>Order ID</span> <span>{panel.order.number}</span>
            </p>
            <p className="order-state">{panel.order.status}</p>
          </div>
        </aside>
      )}
    </>
  );
}

function Row({ line: { side, text } }: { line: Line }) {
  return (
    <div data-testid="chat.chatroom.message_card">
      <div className="chatd-message">
        {side === 'notice' || side === 'robot' || side === 'card' ? (
          <div className="chatd-notice">{text}</div>
        ) : (
          <div
            className={`chatd-bubble-main chatd-bubble-main--${side === 'buyer' ? 'other' : 'self'}`}
          >
            <pre>{text}</pre>
          </div>
        )}
      </div>
    </div>
  );
}
