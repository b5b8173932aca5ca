/**
 * A console that no profile knows: class names of its build are hashes, the thread stands in an open shadow root where
 * the page asks for it, and another build has other hashes and, with `redesign`, another header. With `aligned` only
 * the place of a bubble tells whose it is; with `rich` there are days and goods; `ids` says where the conversation's id
 * stands: in the `address`, on the `header`, or on the open `row` of the list.
 */
const query = new URLSearchParams(location.search);
const hash = query.get('build') ?? 'k3Zq9';
const isRedesigned = query.has('redesign');
const inShadow = query.has('shadow');
const isAligned = query.has('aligned');
const isRich = query.has('rich');
const ids = query.get('ids');

const BUYERS = {
  lin: {
    id: '900001',
    name: '练习买家小林',
    lines: [
      ['b', '在吗'],
      ['a', '您好，在的'],
      ['b', '什么时候发货'],
    ],
    number: '880000000000002001',
    status: '等待买家付款',
    amount: '¥128.00',
  },
  tao: {
    id: '900002',
    name: '练习买家小陶',
    lines: [
      ['a', '欢迎再来'],
      ['b', '好的'],
    ],
    number: '880000000000002002',
    status: '卖家已发货',
    amount: '¥59.00',
  },
  // Another buyer who is called the same.
  same: {
    id: '900003',
    name: '练习买家小林',
    lines: [
      ['b', '在吗'],
      ['a', '您好，在的'],
    ],
    number: '880000000000002003',
    status: '卖家已发货',
    amount: '¥31.00',
  },
};
window.__sent = [];
window.__clicks = 0;

const line = ([side, text]) =>
  isAligned
    ? `<div class="row--${hash}"><div class="x${hash}" style="width:fit-content;${side === 'b' ? '' : 'margin-left:auto'}"><span class="messageText--${hash}">${text}</span></div></div>`
    : `<div class="row--${hash} ${side === 'b' ? 'messageIn' : 'messageOut'}--${hash}"><div class="x${hash}"><span class="messageText--${hash}">${text}</span></div></div>`;
const header = ({ name, id }) =>
  isRedesigned
    ? `<div class="peerTitle--${hash}"><strong class="peerName--${hash}">${name}</strong></div>`
    : `<div class="chatHeader--${hash}" ${ids === 'header' ? `data-conversation-id="${id}"` : ''}><b class="buyerName--${hash}">${name}</b></div>`;
const GOODS = ['练习帆布包', '练习水杯']
  .map(
    (title) =>
      `<div class="goodsItem--${hash}"><span class="goodsTitle--${hash}">${title}</span><em>x1</em></div>`,
  )
  .join('');
const DAY = isRich ? `<div class="dayLine--${hash}"><i>昨天</i></div>` : '';
const entry = (key, open) => {
  const row = `data-chat-id="${BUYERS[key].id}" aria-selected="${BUYERS[key] === open}"`;
  return `<button data-to="${key}" ${ids === 'row' ? row : ''}>${BUYERS[key].name}</button>`;
};
const order = ({ number, status, amount }) => `<div class="orderCard--${hash}">
  <p><span>订单编号：</span><span class="v${hash} orderNo--${hash}">${number}</span></p>
  <p><span>订单状态：</span><span class="v${hash}">${status}</span></p>
  <p><span>实付金额：</span><span class="v${hash}">${amount}</span></p>${isRich ? GOODS : ''}</div>`;

function show(buyer) {
  if (ids === 'address') history.replaceState(null, '', `#/conversation/${buyer.id}`);
  document.body.innerHTML = `<main style="display:flex;gap:16px;font:14px sans-serif;margin-right:20px">
    <nav style="width:340px">${Object.keys(BUYERS)
      .map((key) => entry(key, buyer))
      .join('')}</nav>
    <section style="flex:1">${header(buyer)}<div id="slot"></div>
    <textarea class="input--${hash}" placeholder="请输入消息" rows="3" style="width:90%"></textarea>
    <button data-send>发送</button></section>
    <aside style="width:220px">${order(buyer)}</aside></main>`;
  const thread = `<div class="messageList--${hash}" style="height:150px;overflow-y:auto">${DAY}${buyer.lines.map(line).join('')}</div>`;
  const slot = document.querySelector('#slot');
  if (inShadow) {
    const host = document.createElement('chat-thread');
    host.attachShadow({ mode: 'open' }).innerHTML = thread;
    slot.replaceWith(host);
  } else slot.outerHTML = thread;
}

document.addEventListener(
  'click',
  ({ target }) => {
    window.__clicks += 1;
    const to = target.closest?.('[data-to]')?.dataset.to;
    if (to) show(BUYERS[to]);
    if (target.closest?.('[data-send]'))
      window.__sent.push(document.querySelector('textarea').value);
  },
  true,
);
show(BUYERS.lin);
