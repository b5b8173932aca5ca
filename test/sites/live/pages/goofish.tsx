import VirtualList from '@rc-component/virtual-list';
import type { Line, LiveConversation } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { useLive } from '../core/use-live';
import { useDraft } from '../editors/use-draft';

/** The names of the bubbles changed in July 2026. */
const BUBBLE = location.search.includes('before=') ? 'msg-text' : 'message-text';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, Goofish, store);

/** 闲鱼: the address stays as it was opened; hashed class suffixes, virtualised lists, the newest message first in the document, no time and no id. */
function Goofish({ store }: { store: LiveStore }) {
  const { conversations, open, thread, panel } = useLive(store);
  const { field, send } = useDraft(store);
  return (
    <>
      <div id="conv-list-scrollable">
        <VirtualList data={conversations} height={160} itemHeight={60} itemKey="id">
          {(one: LiveConversation) => (
            <div
              className={`conversation-item--JReyg97P${one.id === open.id ? ' conversation-item-active--k2' : ''}`}
              style={{ height: 60 }}
              onClick={() => store.open(one.id)}
            >
              <div>{one.name}</div>
              <div>{one.lines.at(-1)?.text}</div>
              <div>3分钟前</div>
            </div>
          )}
        </VirtualList>
      </div>
      <main className="chat-main--DFz8AtQ2">
        <div className="message-topbar--n8">
          <span className="text1--t9">{open.name}</span>
        </div>
        <div className="message-list-reverse--sPpJaQ" key={thread.id}>
          <VirtualList data={thread.lines.toReversed()} height={420} itemHeight={40} itemKey="id">
            {(line: Line) => <Row line={line} />}
          </VirtualList>
        </div>
        <div className="sendbox--f1">
          <textarea
            className="ant-input textarea-no-border--cIXys"
            placeholder="请输入消息，按Enter键发送或点击发送按钮发送"
            {...field}
          />
          <div className="sendbox-bottom--O2c5fyIe">
            <button type="button" onClick={send}>
              发 送
            </button>
          </div>
        </div>
      </main>
      {panel && <div className="item-card--p3">练习帆布包 ¥59.00</div>}
    </>
  );
}

function Row({ line: { side, text } }: { line: Line }) {
  if (side === 'notice' || side === 'robot') return <div className="msg-tip--q1">{text}</div>;
  const where = side === 'agent' ? 'right' : 'left';
  return (
    <div className="message-row--r2" style={{ direction: side === 'agent' ? 'rtl' : 'ltr' }}>
      <div className="message-content--hZ7">
        {side === 'card' ? (
          <div className="image-container--u4">
            <img alt={text} />
          </div>
        ) : (
          <div className={`${BUBBLE}-${where}--vB3`}>
            <span>{text}</span>
          </div>
        )}
      </div>
    </div>
  );
}
