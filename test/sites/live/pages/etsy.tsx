import { useEffect } from 'react';
import type { Line } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { useLive } from '../core/use-live';
import { useDraft } from '../editors/use-draft';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, Etsy, store);

/** Etsy messages: the address names the conversation; bubbles begin with a hidden word; the panel hydrates late. */
function Etsy({ store }: { store: LiveStore }) {
  const { conversations, open, thread, panel } = useLive(store);
  const { field, send } = useDraft(store);
  useEffect(() => {
    const address = `/messages/${open.id}`;
    if (location.pathname !== address) history.pushState(null, '', address);
  }, [open.id]);
  return (
    <div className="wt-display-flex-xs">
      <div>
        {conversations.map(({ id, name }) => (
          <a
            key={id}
            href={`/messages/${id}`}
            onClick={(event) => {
              event.preventDefault();
              store.open(id);
            }}
          >
            {name}
          </a>
        ))}
      </div>
      <div>
        <div className="scrolling-message-list" key={thread.id}>
          {thread.lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </div>
        <textarea placeholder="Type your reply" className="wt-textarea" {...field} />
        <button type="button" className="wt-btn wt-btn--filled wt-btn--small" onClick={send}>
          Send
        </button>
      </div>
      {panel?.order && (
        <aside>
          <a href={`/people/practice-${panel.id}`}>{panel.name}</a>
          <div>
            <a href={`/your/orders/sold/all?order_id=${panel.order.number}`}>
              Order #{panel.order.number}
            </a>
            <p className="wt-text-caption">{panel.order.status}</p>
          </div>
        </aside>
      )}
    </div>
  );
}

function Row({ line: { side, text } }: { line: Line }) {
  if (side === 'notice' || side === 'robot') {
    return <p className="wt-text-caption">{text}</p>;
  }
  const own = side === 'agent' ? ' wt-sem-bg-surface-informational-subtle' : '';
  return (
    <div>
      {side === 'card' ? (
        <img alt={text} />
      ) : (
        <div className={`wt-rounded wt-text-body-01${own}`}>
          <span className="wt-screen-reader-only">Message:</span>
          <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>
        </div>
      )}
    </div>
  );
}
