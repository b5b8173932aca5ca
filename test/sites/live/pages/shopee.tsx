import type { Line } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { clock } from '../core/times';
import { useLive } from '../core/use-live';
import { VirtualThread } from '../core/VirtualThread';
import { useDraft } from '../editors/use-draft';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, Shopee, store);

/** Shopee webchat: `data-cy` hooks, virtualised thread, the panel much later; the time stands inside the bubble. */
function Shopee({ store }: { store: LiveStore }) {
  const { conversations, open, thread, panel } = useLive(store);
  const { field, send } = useDraft(store);
  return (
    <>
      <div data-cy="webchat-conversation-list">
        <div className="ReactVirtualized__Grid__innerScrollContainer">
          <div id="tab_unreplied">Unreplied</div>
          {conversations.map(({ id, name, lines }) => (
            <div
              key={id}
              data-cy={`webchat-conversation-cell-root${id === open.id ? '-current' : ''}`}
              onClick={() => store.open(id)}
            >
              <div data-cy="webchat-conversation-cell-name" title={name}>
                {name}
              </div>
              <div data-cy="webchat-conversation-cell-timestamp">14:23</div>
              <div data-cy="webchat-conversation-cell-message">{lines.at(-1)?.text}</div>
            </div>
          ))}
        </div>
      </div>
      <div data-cy="webchat-conversation-detail">
        <div>Enviar até: 02/03/2026</div>
        <div className="h7qDx">
          <div className="n2Vb" title={open.name}>
            {open.name}
          </div>
        </div>
        <div data-cy="webchat-conversation-detail-chat" id="messagesContainer">
          <div id="messageSection">
            <div id="message-virtualized-list">
              <VirtualThread thread={thread} row={(line) => <Row line={line} />} />
            </div>
          </div>
        </div>
        <div data-cy="webchat-conversation-detail-input" id="inputField">
          <textarea placeholder="Tulis pesan" {...field} />
          <i className="kgP1yPCqxR" onClick={send} />
        </div>
      </div>
      {panel && (
        <div data-cy="webchat-station-root" id="workstation">
          <div title="練習" style={{ wordBreak: 'break-all' }}>
            Practice canvas bag
          </div>
          <div title="R$59,00">R$59,00</div>
        </div>
      )}
    </>
  );
}

function Row({ line: { side, text, at } }: { line: Line }) {
  if (side === 'notice' || side === 'robot') return <div className="s9Lq">{text}</div>;
  return (
    <div
      data-cy={side === 'agent' ? 'webchat-message-send' : 'webchat-message-receive'}
      style={{ display: 'flex', justifyContent: side === 'agent' ? 'flex-end' : 'flex-start' }}
    >
      <div className="b4Kz">
        {side === 'card' ? <img alt={text} /> : <pre className="t5Ww">{text}</pre>}
        <div className="c6Tm">{clock(at)}</div>
      </div>
    </div>
  );
}
