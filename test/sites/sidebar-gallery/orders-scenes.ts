import type { BackgroundCalls } from '../../../lib/messaging/calls';
import type { Step } from './take-step';

export interface OrdersScene {
  /** Calls that are never answered. */
  held?: (keyof BackgroundCalls)[];
  failing?: (keyof BackgroundCalls)[];
  steps?: Step[];
}

const by = (testId: string) => `[data-testid="${testId}"]`;
const HEAD = '订单编号,买家会员名,买家应付货款,订单状态,订单创建时间,订单付款时间,宝贝标题';
const TITLES = ['帆布包 大号', '加厚羊羔绒外套 女冬季', '陶瓷马克杯', '儿童雨衣'];
const STATES = ['等待买家付款', '等待买家付款', '买家已付款', '交易关闭'];

const row = (index: number) =>
  [
    `="8800000000000${String(index).padStart(5, '0')}"`,
    `练习买家${index}`,
    `${(index * 37) % 900}.00`,
    STATES[index % 4],
    `2026-11-${20 + (index % 3)} 0${index % 10}:12:00`,
    index % 4 === 2 ? '2026-11-22 10:00:00' : '',
    TITLES[index % 4],
  ].join();
const ROWS = Array.from({ length: 400 }, (_, index) => row(index));
const ODD = [
  '8.80012E+17,练习买家甲,89.00,等待买家付款,2026-11-20 09:00:00,,帆布包',
  'A1001,练习买家乙,89.00,神秘状态,2026-11-20 09:00:00,,帆布包',
  'A1002,练习买家丙,约一万,等待买家付款,2026-11-20,,帆布包',
  'A1003,练习买家丁,89.00,等待买家付款,2026-11-20 09:00:00,,帆布包',
  'A1003,练习买家丁,12.00,等待买家付款,2026-11-20 09:00:00,,马克杯',
];

const file = (head: string, rows: readonly string[], name = '订单导出 2026-11-22.csv') =>
  new File([[head, ...rows].join('\r\n')], name);
const NORMAL = file(HEAD, [...ODD, ...ROWS]);
/** As wide as a platform's export; the words for status and time are strange. */
const WIDE = file(
  [
    ...HEAD.replace('订单状态', '情况').replace('订单创建时间', '日期').split(','),
    ...Array.from({ length: 30 }, (_, index) => `附加信息${index + 1}`),
  ].join(),
  ROWS.map((text) => `${text}${',无'.repeat(30)}`),
);
const choose = (what: File): Step => [by('orders-file'), what];

/** Every state of the order import worth looking at. */
export const ORDERS_SCENES: Record<string, OrdersScene> = {
  ordersWaiting: {},
  ordersRefused: {
    steps: [choose(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '订单导出.xls'))],
  },
  ordersTrial: { steps: [choose(NORMAL), [by('orders-rows'), {}]] },
  ordersTrialRefused: { steps: [choose(NORMAL), [by('orders-show-refused')]] },
  ordersMissing: { steps: [choose(WIDE), [by('orders-missing'), {}]] },
  ordersChecking: {
    held: ['orders.compare'],
    steps: [choose(NORMAL), [by('orders-checking'), {}]],
  },
  ordersImporting: {
    held: ['orders.import'],
    steps: [choose(NORMAL), [by('orders-commit')], [by('orders-importing'), {}]],
  },
  ordersDone: { steps: [choose(NORMAL), [by('orders-commit')], [by('orders-sum'), {}]] },
  ordersFailed: {
    failing: ['orders.import'],
    steps: [choose(NORMAL), [by('orders-commit')], [by('orders-sum'), {}]],
  },
};
