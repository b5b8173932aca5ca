import type { Line, LiveConversation } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { clock } from '../core/times';
import { useLive } from '../core/use-live';
import { Lexical } from '../editors/Lexical';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, WhatsApp, store);

/** As the older generation writes it. */
const BUYER_ID = '100000@c.us';
const IS_OLDER = location.search.includes('generation=older');
/** Rows above these are empty and keep only their id. */
const DRAWN = 30;

/** WhatsApp Web: one generation tells the side by the id, the newer one by a tail on the last bubble of a run. */
function WhatsApp({ store }: { store: LiveStore }) {
  const { conversations, open, thread } = useLive(store);
  const { lines } = thread;
  return (
    <>
      <div id="pane-side" data-testid="chat-list">
        {conversations.map(({ id, name }) => (
          <div key={id} data-testid="cell-frame-container" onClick={() => store.open(id)}>
            <span dir="auto" title={name}>
              {name}
            </span>
          </div>
        ))}
      </div>
      <div id="main">
        <header data-testid="conversation-header">
          <div data-testid="conversation-info-header" role="button">
            <span dir="auto">{open.name}</span>
            <span dir="auto" title={`${open.name}, You`}>
              {open.name}, You
            </span>
          </div>
        </header>
        <div data-testid="conversation-panel-messages" key={thread.id}>
          {lines.map((line, index) => (
            <div role="row" key={line.id}>
              <div {...identity(line)}>
                {index >= lines.length - DRAWN && (
                  <Bubble
                    line={line}
                    thread={thread}
                    isTail={lines[index + 1]?.side !== line.side}
                  />
                )}
              </div>
            </div>
          ))}
        </div>
        <footer>
          <Lexical
            store={store}
            role="textbox"
            aria-label={`Type to ${open.name}`}
            data-tab="10"
            data-testid="conversation-compose-box-input"
          />
          <button type="button" aria-label="Send" onClick={() => store.send(window.__draft())}>
            <span data-testid="wds-ic-send-filled" />
          </button>
        </footer>
      </div>
    </>
  );
}

function identity({ id, side }: Line) {
  if (!IS_OLDER) return { 'data-id': `3EB0${id}`, 'data-testid': `conv-msg-3EB0${id}` };
  const isOwn = side === 'agent';
  return {
    'data-id': `${isOwn}_${BUYER_ID}_${id}`,
    className: isOwn ? 'message-out' : 'message-in',
  };
}

interface BubbleProps {
  line: Line;
  thread: LiveConversation;
  isTail: boolean;
}

function Bubble({ line: { side, text, at }, thread, isTail }: BubbleProps) {
  if (side !== 'buyer' && side !== 'agent') return <div className="x1sys">{text}</div>;
  const isOwn = side === 'agent';
  const date = `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
  const who = isOwn ? 'Practice Shop' : thread.name;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: isOwn ? 'flex-end' : 'flex-start',
      }}
    >
      {isTail && !IS_OLDER && <span data-testid={isOwn ? 'tail-out' : 'tail-in'} />}
      <div className="copyable-text" data-pre-plain-text={`[${clock(at)}, ${date}] ${who}: `}>
        {isOwn && (
          <div role="button" aria-label="Quoted message">
            <span className="quoted-mention">请问</span>
          </div>
        )}
        <span className="selectable-text copyable-text" data-testid="selectable-text">
          <span>{text}</span>
        </span>
      </div>
      <span>{clock(at)}</span>
      {isOwn && !IS_OLDER && <span data-icon="msg-dblcheck" />}
    </div>
  );
}
