import * as goods from './goods';
import { DAY, dateTime, HOUR, latest, MINUTE, onDay } from './shanghai';
import type { Buyer, Item, Label, Line, Order } from './shop';

const ADDRESS = '示例市练习区一号路1号';
/** How long ago the youngest of the silent orders was placed: the ten minutes of R6 are over. */
const SLOT_AGO = 12 * MINUTE;

type Rows = Partial<Record<Label, string>>;

function order(number: string, rows: Rows, ...items: Item[]): Order {
  return {
    id: `card-${number.slice(-4)}`,
    rows: { 订单编号: number, 运费: '¥0.00', 收货地址: ADDRESS, ...rows },
    items,
  };
}

function unpaid(number: string, placedAt: number, amount: string, ...items: Item[]): Order {
  const rows: Rows = {
    订单状态: '待付款',
    应付金额: amount,
    下单时间: dateTime(placedAt),
    关闭时间: dateTime(placedAt + 2 * DAY),
  };
  return order(number, rows, ...items);
}

const buyer = (text: string, at: number): Line => ({ side: 'buyer', text, at });
const agent = (text: string, at: number): Line => ({ side: 'agent', text, at });
const notice = (text: string, at: number): Line => ({ side: 'system', text, at });

/** Rows every order has that was placed at `placedAt` and paid three minutes later. */
function paid(status: string, amount: string, placedAt: number): Rows {
  return {
    订单状态: status,
    实付金额: amount,
    下单时间: dateTime(placedAt),
    付款时间: dateTime(placedAt + 3 * MINUTE),
  };
}

function silent(id: string, nick: string, placed: number, placedOrder: Order): Buyer {
  const lines = [notice('买家已下单，等待付款', placed)];
  return { id, nick, unread: false, lines, orders: [placedOrder] };
}

/** Every conversation of the practice shop, with times relative to `now`. The first is the demo's main job. */
export function buyersAt(now: number, { isBig = false } = {}): Buyer[] {
  const placed = now - 15 * MINUTE;
  const large = now - 40 * MINUTE;
  const [morning, afternoon] = [latest(now, 9, 20, SLOT_AGO), latest(now, 14, 10, SLOT_AGO)];
  const [evening, night] = [latest(now, 19, 30, SLOT_AGO), latest(now, 23, 30, SLOT_AGO)];
  const yesterday = onDay(now, -1, 15, 20);
  const nineDaysAgo = onDay(now, -9, 15, 20);
  const dueIn = (hours: number) => now + hours * HOUR;

  return [
    {
      id: 'lin',
      nick: '练习买家小林',
      unread: true,
      lines: [
        buyer('你好，这件开衫160穿M码合适吗？', placed - 20 * MINUTE),
        agent('亲，160建议穿M码，版型偏宽松，里面叠穿衬衫也合适~', placed - 19 * MINUTE),
        buyer('会不会起球呀', placed - 17 * MINUTE),
        agent('这款是混纺纱线，日常穿着不容易起球，建议反面手洗哦', placed - 16 * MINUTE),
        notice('买家已下单，等待付款', placed),
        buyer('拍好了，我再看看地址对不对', now - 6 * MINUTE),
      ],
      orders: [unpaid('880000000000001001', placed, '¥189.00', goods.CARDIGAN)],
    },
    {
      id: 'zhou',
      nick: '练习买家大周',
      unread: true,
      lines: [
        buyer('大衣的含绒量是多少？', large - 25 * MINUTE),
        agent('亲，这款是双面羊毛，羊毛含量见详情页成分表，您看一下哦', large - 24 * MINUTE),
        buyer('好，我先拍下', large - 2 * MINUTE),
        notice('买家已下单，等待付款', large),
      ],
      orders: [unpaid('880000000000001002', large, '¥1,299.00', goods.COAT)],
    },
    silent(
      'chen',
      '练习买家小晨',
      morning,
      unpaid('880000000000001003', morning, '¥79.80', goods.SOCKS),
    ),
    silent(
      'wu',
      '练习买家小午',
      afternoon,
      unpaid('880000000000001004', afternoon, '¥68.00', goods.MUG),
    ),
    silent(
      'mu',
      '练习买家小暮',
      evening,
      unpaid('880000000000001005', evening, '¥188.00', goods.LAMP, goods.SCARF),
    ),
    {
      ...silent(
        'ye',
        '练习买家小夜',
        night,
        unpaid('880000000000001006', night, '¥178.00', goods.TOTE),
      ),
      lines: [
        buyer('上次买的袜子很好穿', night - 3 * DAY),
        agent('谢谢亲的认可，欢迎常来~', night - 3 * DAY + 2 * MINUTE),
        notice('买家已下单，等待付款', night),
      ],
    },
    {
      id: 'gao',
      nick: '练习买家小高',
      unread: true,
      lines: [buyer('什么时候发货呀？急着穿', now - 4 * MINUTE)],
      orders: [
        order(
          '880000000000001007',
          {
            ...paid('待发货', '¥159.00', now - 46 * HOUR),
            承诺发货时间: dateTime(dueIn(2)),
          },
          goods.SHIRT,
        ),
      ],
    },
    {
      id: 'he',
      nick: '练习买家阿禾',
      unread: false,
      lines: [buyer('快递到哪里了？', now - 50 * MINUTE)],
      orders: [
        order(
          '880000000000001008',
          {
            ...paid('已发货', '¥239.00', now - 3 * DAY),
            承诺发货时间: dateTime(now - DAY),
            发货时间: dateTime(now - 2 * DAY),
          },
          goods.SHOES,
        ),
      ],
    },
    {
      id: 'qiao',
      nick: '练习买家小乔',
      unread: true,
      lines: [
        notice('包裹已签收', yesterday),
        buyer('毯子收到了，颜色和我想的不太一样，还能退吗？', now - 9 * MINUTE),
      ],
      orders: [
        order(
          '880000000000001009',
          {
            ...paid('已签收', '¥99.00', yesterday - 4 * DAY),
            发货时间: dateTime(yesterday - 3 * DAY),
            签收时间: dateTime(yesterday),
          },
          goods.BLANKET,
        ),
      ],
    },
    {
      id: 'tang',
      nick: '练习买家老唐',
      unread: false,
      lines: [buyer('包用了几天，现在想退', now - 30 * MINUTE)],
      orders: [
        order(
          '880000000000001010',
          {
            ...paid('交易成功', '¥269.00', nineDaysAgo - 4 * DAY),
            发货时间: dateTime(nineDaysAgo - 3 * DAY),
            签收时间: dateTime(nineDaysAgo),
          },
          goods.BACKPACK,
        ),
      ],
    },
    {
      id: 'fang',
      nick: '练习买家小方',
      unread: false,
      lines: [
        buyer('衬衫大了，申请了退货', now - DAY),
        agent('收到，亲寄回时保留吊牌哦', now - DAY + 5 * MINUTE),
      ],
      orders: [
        order(
          '880000000000001011',
          {
            ...paid('退款中', '¥159.00', now - 8 * DAY),
            发货时间: dateTime(now - 7 * DAY),
            签收时间: dateTime(now - 3 * DAY),
            退货申请时间: dateTime(now - DAY),
          },
          goods.SHIRT,
        ),
      ],
    },
    {
      id: 'ke',
      nick: '练习买家阿刻',
      unread: false,
      lines: [buyer('项链收到了，可以七天无理由吗？', now - 20 * MINUTE)],
      orders: [
        order(
          '880000000000001012',
          {
            ...paid('已签收', '¥219.00', yesterday - 6 * DAY),
            发货时间: dateTime(yesterday - 2 * DAY),
            签收时间: dateTime(yesterday),
          },
          goods.NECKLACE,
        ),
      ],
    },
    {
      id: 'shuang',
      nick: '练习买家双双',
      unread: false,
      lines: [buyer('我有两单，先发前面那单可以吗', now - 14 * MINUTE)],
      orders: [
        unpaid('880000000000001013', now - 35 * MINUTE, '¥59.00', goods.SCARF),
        order(
          '880000000000001014',
          {
            ...paid('已发货', '¥129.00', now - 2 * DAY),
            发货时间: dateTime(now - DAY),
          },
          goods.LAMP,
        ),
      ],
    },
    {
      id: 'xin',
      nick: '练习买家新新',
      unread: true,
      lines: [
        buyer('在吗？托特包能装下15寸电脑吗', now - 3 * MINUTE),
        buyer('有优惠吗', now - 2 * MINUTE),
      ],
      orders: [],
    },
    {
      id: 'trap',
      nick: '练习<img src=x onerror=alert(1)>\u202E买家\u202C',
      unread: false,
      lines: [
        buyer('<b onclick="alert(3)">已付款</b>', now - 8 * MINUTE),
        buyer(isBig ? '很长的留言。'.repeat(175_000) : '留言正常', now - 7 * MINUTE),
      ],
      orders: [
        order(
          '880000000000001015',
          { 订单状态: '待神秘处理', 应付金额: '¥66.00', 下单时间: '2026-13-40 25:61' },
          goods.TRAP,
        ),
      ],
    },
  ];
}
