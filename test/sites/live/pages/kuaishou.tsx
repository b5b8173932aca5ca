import type { Line, LiveConversation } from '../core/data';
import { mount } from '../core/mount';
import type { LiveStore } from '../core/store';
import { yearlessTime } from '../core/times';
import { useLive } from '../core/use-live';
import { QuillBox } from '../editors/QuillBox';

export const render = (app: HTMLElement, store: LiveStore) => mount(app, Kuaishou, store);

const DEFAULT = 'kwaishop-cs-LayoutDefaultWrapper';

/** 快手小店客服: Quill as composer, names that end in a count of orders, times without a year. */
function Kuaishou({ store }: { store: LiveStore }) {
  const { conversations, open, thread, panel } = useLive(store);
  return (
    <>
      <div className="SessionListGroupItem">
        <div className="SessionListGroupItem-groupName">
          已超时<span className="SessionListGroupItem-count">(2)</span>
        </div>
        {conversations.map(({ id, name, lines }) => (
          <div
            key={id}
            className={`SessionBaseCard SessionBaseCard-Static${id === open.id ? ' SessionBaseCard-colorHighLight' : ''}`}
            onClick={() => store.open(id)}
          >
            <div className="SessionBaseCard-topHeadName">{name}下单数(2)</div>
            <div className="SessionBaseCard-topHeadTime">超时</div>
            <div className="SessionBaseCard-lastMessage">{lines.at(-1)?.text}</div>
            <div className="SessionBaseCard-unread-rot" />
          </div>
        ))}
      </div>
      <div className="ChatMessageList-ContentWrap" key={thread.id}>
        {thread.lines.map((line) => (
          <Row key={line.id} line={line} thread={thread} />
        ))}
      </div>
      <div className="SendBox">
        <QuillBox store={store} />
        <div className="SendBox-buttonRight">
          <button
            type="button"
            className="ant-btn ant-btn-primary"
            onClick={() => store.send(window.__draft())}
          >
            发送 Enter
          </button>
        </div>
      </div>
      {panel?.order && (
        <div className="OrderCard">
          <div className="OrderCard-head">
            订单号：<span className="oid">{panel.order.number}</span>
          </div>
          <div className="tag-contain">
            <span className="order-tag">预售</span>
            <span className="order-tag order-tag-last">{panel.order.status}</span>
          </div>
          <div>练习帆布包</div>
        </div>
      )}
    </>
  );
}

function Row({ line, thread }: { line: Line; thread: LiveConversation }) {
  const { id, side, text, at } = line;
  const row = { id: `0_${thread.id}_${id}`, className: 'cs-common-message-list-item' };
  if (side === 'notice' || side === 'robot') {
    return (
      <div {...row}>
        <div className="kwaishop-cs-LayoutMiddleWrapper_msgBody">
          <div className="kwaishop-cs-BizNoticeCard">{text}</div>
        </div>
      </div>
    );
  }
  const isMine = side === 'agent';
  return (
    <div {...row}>
      <div className={`${DEFAULT} ${DEFAULT}__${isMine ? 'isMine' : 'notMe'}`}>
        <div className={`${DEFAULT}_beforeMsgBody`}>
          <span>{isMine ? '练习客服' : thread.name}</span>
          <span className={`${DEFAULT}__time`}>{yearlessTime(at)}</span>
        </div>
        <div className={`${DEFAULT}_msgBody`}>
          {side === 'card' ? (
            <div className="kwaishop-cs-BizOrderCard">{text}</div>
          ) : (
            <div className="kwaishop-cs-BizTextCard">{text}</div>
          )}
        </div>
      </div>
    </div>
  );
}
