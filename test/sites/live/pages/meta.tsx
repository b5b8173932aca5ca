import { useEffect } from 'react';
import type { Line } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { clock } from '../core/times';
import { useLive } from '../core/use-live';
import { Lexical } from '../editors/Lexical';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, Meta, store);

/** Meta Business Suite: the address names the conversation; atomic hashes for classes; Lexical. */
function Meta({ store }: { store: LiveStore }) {
  const { conversations, open, thread } = useLive(store);
  useEffect(() => {
    const search = `?selected_item_id=${open.id}`;
    if (location.search !== search) history.pushState(null, '', search);
  }, [open.id]);
  return (
    <>
      {conversations.map(({ id, name }, index) => (
        <div key={id} data-surface={`/thread_row${index}`} onClick={() => store.open(id)}>
          {name}
        </div>
      ))}
      <div className="x78zum5">
        <div className="x1iyjqo2">
          <span style={{ display: '-webkit-box', WebkitLineClamp: 1 }}>{open.name}</span>
        </div>
        <div>Assign this conversation</div>
      </div>
      <div aria-label="Message list container for the thread" key={thread.id}>
        {thread.lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </div>
      <Lexical store={store} role="textbox" aria-placeholder="Reply in Messenger…" />
      <div role="button" aria-label="Send" onClick={() => store.send(window.__draft())} />
    </>
  );
}

function Row({ line: { side, text, at } }: { line: Line }) {
  if (side === 'notice' || side === 'robot') return <div className="x14vqqas">{clock(at)}</div>;
  return (
    <div
      className={side === 'agent' ? 'x78zum5 x13a6bvl' : 'x78zum5 x1nhvcw1'}
      style={{ display: 'flex', justifyContent: side === 'agent' ? 'flex-end' : 'flex-start' }}
    >
      {side === 'card' ? <img alt={text} /> : <div className="x1fqp7bg">{text}</div>}
    </div>
  );
}
