import type { Line } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { slashTime } from '../core/times';
import { useLive } from '../core/use-live';
import { useDraft } from '../editors/use-draft';

export function render(app: HTMLElement, store: LiveStore): void {
  mount(app, Feige, store);
}

/** 抖店飞鸽: `data-qa-id` hooks, hashed classes besides, an empty unread badge on every row. */
function Feige({ store }: { store: LiveStore }) {
  const { conversations, open, thread } = useLive(store);
  const { field, send } = useDraft(store);
  return (
    <>
      <div id="chantListScrollArea" className="scroller">
        {conversations.map(({ id, name, lines }) => (
          <div
            key={id}
            className="list_items HoverSelected_a1"
            data-qa-id="qa-conversation-chat-item"
            data-kora="conversation"
            onClick={() => store.open(id)}
          >
            <span className="NameContent_k3" title={name}>
              {name}
            </span>
            <span className="msgContent_k4">{lines.at(-1)?.text}</span>
            <span className="timerParticular_k5">45秒</span>
            <span className="badge-count_k6" />
          </div>
        ))}
      </div>
      <div id="workspace-chat">
        <div id="topbar-left-info">
          <span>{open.name}</span>
          <span>会员</span>
        </div>
        <div className="messageList" key={thread.id}>
          {thread.lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </div>
        <div id="im-input-box">
          <textarea
            data-qa-id="qa-send-message-textarea"
            placeholder={`发送给 ${open.name}，使用Enter 发送消息`}
            {...field}
          />
          <div data-qa-id="qa-send-message-button" onClick={send}>
            发送
          </div>
        </div>
      </div>
      <Panel store={store} />
    </>
  );
}

const PAID_AT = new Date(Date.now() - 3_600_000);

function Row({ line: { id, side, text } }: { line: Line }) {
  if (side === 'card') {
    return (
      <div data-qa-id="qa-message-warpper" className="msgItemWrap">
        <div data-id={id} className="leaveMessage messageNotMe">
          <div className="chatd-card">
            <div className="pigeon-card-place-holder-text">
              <div className="content">
                <span>{text}</span>
              </div>
            </div>
          </div>
        </div>
      </div>
    );
  }
  if (side === 'notice') {
    return (
      <div data-qa-id="qa-message-warpper" className="msgItemWrap">
        <div data-id={`transfer_staff_${id}`}>{text}</div>
      </div>
    );
  }
  const isBuyer = side === 'buyer';
  return (
    <div data-qa-id="qa-message-warpper" className="msgItemWrap">
      <div
        data-id={side === 'robot' ? `${id}_Welcome_1` : id}
        className={isBuyer ? 'leaveMessage messageNotMe' : 'messageIsMe'}
        style={{ display: 'flex', flexDirection: isBuyer ? 'row' : 'row-reverse' }}
      >
        <img alt="头像" />
        <pre>
          <span>{text}</span>
        </pre>
      </div>
    </div>
  );
}

/** Number and status stand alone in the card's head, without a label; an older order is folded. */
function Panel({ store }: { store: LiveStore }) {
  const { panel } = useLive(store);
  return (
    <div id="workStation" role="tabpanel">
      {panel?.order && (
        <div className="ecom-collapse-item ecom-collapse-item-active">
          <div className="ecom-collapse-header" role="button" aria-expanded="true">
            <span>{panel.order.number}</span>
            <span className="statusText_p7">{panel.order.status}</span>
          </div>
          <div className="ecom-collapse-content">
            <div data-btm="d5834">练习帆布包</div>
            <div>
              <span>实付金额</span>
              <span>¥59.00</span>
            </div>
            {panel.order.status !== '待付款' && (
              <div>
                <span>付款时间</span>
                <span>{slashTime(PAID_AT)}</span>
              </div>
            )}
          </div>
        </div>
      )}
      {panel?.order && (
        <div className="ecom-collapse-item">
          <div className="ecom-collapse-header" role="button" aria-expanded="false">
            <span>6900000000000000009</span>
            <span className="statusText_p7">交易成功</span>
          </div>
        </div>
      )}
    </div>
  );
}
