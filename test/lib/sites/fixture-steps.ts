import { setAddress } from './fixture';

/** What happens on a site's page while it is open, written as the page itself would change. */
export interface Steps {
  /** A further message of the buyer: a row like `row`, whose `text` says `says`. */
  message?: { row: string; text: string; at?: 'start' };
  /** The newest order's status, as text or as this attribute. */
  status?: { of: string; attribute?: string; word: string };
  /** Another conversation is opened; `key` is its key. */
  open?: { key: string; do(page: ParentNode): void };
}

const text = (page: ParentNode, css: string, words: string) => {
  for (const element of page.querySelectorAll(css)) element.textContent = words;
};
const moveClass = (page: ParentNode, from: string, to: string, name: string) => {
  page.querySelector(from)?.classList.remove(name);
  page.querySelector(to)?.classList.add(name);
};

/** By profile; a step is missing where nobody has documented what it would change. */
export const STEPS: Record<string, Steps> = {
  chatscope: {
    message: { row: '.cs-message--incoming', text: '.cs-message__content' },
    status: { of: '.order-status', word: '已付款' },
    open: {
      key: 'b-7',
      do: (page) =>
        moveClass(
          page,
          '.cs-conversation--active',
          '[data-conversation-id="b-7"]',
          'cs-conversation--active',
        ),
    },
  },
  feige: {
    message: { row: '[data-qa-id="qa-message-warpper"]:has([data-id="m-1"])', text: 'pre' },
    status: { of: '.ecom-collapse-item .tag_x4', word: '已发货' },
    open: {
      key: '练习买家小周',
      do: (page) => text(page, '#topbar-left-info span:first-child', '练习买家小周'),
    },
  },
  pinduoduo: {
    message: { row: 'li.onemsg:has(.buyer-item p)', text: '.msg-content-box' },
    status: { of: '.right-panel .tag', word: '已签收' },
    open: {
      key: '9000000002',
      do: (page) =>
        moveClass(page, '.chat-item-box.active', '[data-random="9000000002-0-all"]', 'active'),
    },
  },
  shopee: {
    message: { row: '[style*="top: 0"]', text: 'pre' },
    open: {
      key: 'practice.buyer.zhou',
      do(page) {
        const name = 'webchat-conversation-cell-root';
        const [now, next] = [`${name}-current`, name];
        const [open, other] = [now, next].map((cy) => page.querySelector(`[data-cy="${cy}"]`));
        open?.setAttribute('data-cy', next);
        other?.setAttribute('data-cy', now);
      },
    },
  },
  goofish: {
    message: { row: '.rc-virtual-list-holder-inner > :nth-child(3)', text: 'span', at: 'start' },
    open: {
      key: '900003',
      do: (page) =>
        page.querySelector('a[href*="userId="]')?.setAttribute('href', '/personal?userId=900003'),
    },
  },
  alibaba1688: {
    message: { row: '.message-item:has(pre):not(.self)', text: 'pre' },
    open: {
      key: '练习买家小周',
      do: (page) => text(page, '.ww_user_panel > :first-child', '练习买家小周'),
    },
  },
  etsy: {
    message: { row: '.wt-display-flex:has(> div:not([class*="subtle"]))', text: '.wt-rounded' },
    open: { key: '900002', do: () => setAddress('https://www.etsy.com/messages/900002') },
  },
  whatsapp: {
    message: { row: '[role="row"]:has(.message-in)', text: '.selectable-text' },
    open: {
      key: 'Practice Buyer Zhou',
      do: (page) => text(page, '#main header span[dir="auto"]:not([title])', 'Practice Buyer Zhou'),
    },
  },
  onetalk: {},
  kuaishou: {
    message: {
      row: 'div[id^="0_"]:has([class*="notMe"] .kwaishop-cs-BizTextCard)',
      text: '.kwaishop-cs-BizTextCard',
    },
    status: { of: '.side .order-tag:nth-child(2)', word: '已发货' },
    open: {
      key: '练习买家小周',
      do: (page) =>
        moveClass(
          page,
          '.SessionBaseCard-colorHighLight',
          '.SessionBaseCard:not([class*="colorHighLight"])',
          'SessionBaseCard-colorHighLight',
        ),
    },
  },
  jd: {
    message: { row: '.message:has(.message_left .message__text)', text: '.message__text' },
    open: {
      key: 'practice_pin_2',
      do: (page) =>
        moveClass(
          page,
          '.c_tabs-tabpane:not(.c_tabs-tab_inactive) .alluser-item_check',
          '.alluser-item:not(.alluser-item_check)',
          'alluser-item_check',
        ),
    },
  },
  weixinshop: {
    message: { row: 'div.msg:has(.bg-user)', text: '.text-msg' },
    status: { of: '.order-status', attribute: 'data-wording', word: '已发货' },
    open: {
      key: '练习买家小周',
      do: (page) => text(page, '.chat-customer-name', '练习买家小周'),
    },
  },
  tiktokshop: {},
  meta: {
    message: { row: '.x1nhvcw1', text: '.x1fqp7bg' },
    open: {
      key: '900002',
      do: () =>
        setAddress('https://business.facebook.com/latest/inbox/all?selected_item_id=900002'),
    },
  },
  xiaohongshu: {
    status: { of: '.order-card-header span:last-child', word: '已签收' },
    open: {
      key: 'P700000000000000003',
      do: (page) => text(page, '.order-card-title-id', 'P700000000000000003'),
    },
  },
};
