import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { findOrderHeader } from '../../../../lib/reminders/import/order-columns';
import { type FileOrder, orderReader } from '../../../../lib/reminders/import/read-orders';
import { readTable } from '../../../../lib/tables/read-table';
import { GB18030, utf8 } from '../../tables/make-files';
import { at, SHANGHAI } from '../make';

const NOW = at('11-20 12:00');
const HEAD = '订单编号,买家会员名,买家应付货款,订单状态,订单创建时间,订单付款时间,宝贝标题';

async function read(text: string | Uint8Array): Promise<FileOrder[]> {
  const bytes = typeof text === 'string' ? utf8(text) : text;
  const { header, rows } = await readTable(bytes, { findHeader: findOrderHeader });
  const reader = orderReader({
    mapping: Object.fromEntries(header.columns),
    site: 'typed',
    context: { now: NOW, zone: SHANGHAI },
  });
  for (const row of rows) reader.take([row]);
  return [...reader.orders];
}
const rowsOf = (...rows: string[]) => read([HEAD, ...rows].join('\n'));
const one = async (row: string) => {
  const [order] = await rowsOf(row);
  if (!order) throw new Error('no row');
  return order;
};
const ROW = '="880000000000002001",练习买家一,89.00,等待买家付款,2026-11-20 09:00:12,,帆布包';

describe('an export', () => {
  test('is read with its quirks: ="123", a mark in front, several goods on lines of one cell', async () => {
    const [order] = await read(`\uFEFF${HEAD}\r\n${ROW.replace('帆布包', '"帆布包\n大号"')}\r\n`);
    expect(order).toEqual({
      line: 2,
      rowCount: 1,
      number: '880000000000002001',
      problems: [],
      order: {
        site: 'typed',
        number: '880000000000002001',
        conversationKey: '',
        buyer: '练习买家一',
        status: 'unpaid',
        amountFen: 8900,
        placedAt: at('11-20 09:00') + 12_000,
        itemTitle: '帆布包 大号',
      },
    });
  });

  test('in GB18030 has the same words', async () => {
    // 订单编号,订单状态 / 1001,未付款
    const bytes = [
      ...[0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5, 0x2c],
      ...[0xb6, 0xa9, 0xb5, 0xa5, 0xd7, 0xb4, 0xcc, 0xac, 0x0a],
      ...[0x31, 0x30, 0x30, 0x31, 0x2c, 0xce, 0xb4, 0xb8, 0xb6, 0xbf, 0xee, 0x0a],
    ];
    expect(GB18030.您好).toHaveLength(4);
    expect((await read(new Uint8Array(bytes)))[0]?.order).toMatchObject({
      number: '1001',
      status: 'unpaid',
    });
  });

  test.each([
    ['买家应付货款', 89_00, HEAD],
    ['总金额', 89_00, HEAD.replace('买家应付货款', '总金额')],
    ['实付金额（元）', 89_00, HEAD.replace('买家应付货款', '实付金额（元）')],
    ['a word nobody knows is not read', undefined, HEAD.replace('买家应付货款', '某种金额')],
  ])('the amount under %s', async (_word, expected, head) => {
    const [order] = await read(`${head}\n${ROW}`);
    expect(order?.order?.amountFen).toBe(expected);
  });

  test('the title rows that some exports begin with are passed over', async () => {
    const [order] = await read(`某店订单导出\n导出时间,2026-11-20\n${HEAD}\n${ROW}`);
    expect(order).toMatchObject({ line: 4, order: { status: 'unpaid' } });
  });

  test('paid and closed orders come along, so that outcomes are seen', async () => {
    const rows = await rowsOf(
      'A2001,b,89,买家已付款，等待卖家发货,2026-11-20 09:00:00,2026-11-20 09:30:00,x'.replace(
        '，',
        '',
      ),
      'A2002,b,89,交易关闭,2026/11/20 9:00:00,,x',
    );
    expect(rows.map(({ order }) => [order?.status, order?.paidAt])).toEqual([
      ['paidUnshipped', at('11-20 09:30')],
      ['closed', undefined],
    ]);
    expect(rows[1]?.order?.placedAt).toBe(at('11-20 09:00'));
  });
});

test('a spreadsheet has the same orders; its dates are on the wall clock of the shop', async () => {
  const date = (text: string) => ({
    value: new Date(`${text}Z`),
    type: Date,
    format: 'yyyy-mm-dd hh:mm:ss',
  });
  const blob = await writeXlsxFile([
    HEAD.split(','),
    [
      '880000000000002001',
      '练习买家一',
      89,
      '等待买家付款',
      date('2026-11-20T09:00:12'),
      null,
      '帆布包',
    ],
    [880000000000002000, '练习买家一', 89, '等待买家付款', '2026-11-20 09:00:12', null, '帆布包'],
  ]).toBlob();
  const [order, other] = await read(new Uint8Array(await blob.arrayBuffer()));
  expect(order?.order).toMatchObject({
    number: '880000000000002001',
    amountFen: 8900,
    placedAt: at('11-20 09:00') + 12_000,
  });
  expect(other).toMatchObject({ line: 3, refusal: 'digitsLost' });
});

describe('a row is refused, with the reason', () => {
  test.each<[string, string, FileOrder['refusal']]>([
    ['no number', ',b,89,等待买家付款,2026-11-20 09:00:00,,x', 'noNumber'],
    ['a number that is a word', '合计,b,89,等待买家付款,2026-11-20 09:00:00,,x', 'noNumber'],
    ['a rounded number', '8.8E+17,b,89,等待买家付款,2026-11-20 09:00:00,,x', 'digitsLost'],
    ['another rounded one', '8.80012E17,b,89,等待买家付款,2026-11-20 09:00:00,,x', 'digitsLost'],
    ['a status nobody knows', 'A1001,b,89,神秘状态,2026-11-20 09:00:00,,x', 'statusUnknown'],
    ['no status', 'A1001,b,89,,2026-11-20 09:00:00,,x', 'statusUnknown'],
    ['placed in the future', 'A1001,b,89,等待买家付款,2026-11-21 09:00:00,,x', 'contradictory'],
    [
      'paid before placed',
      'A1001,b,89,交易成功,2026-11-20 09:00:00,2026-11-19 09:00:00,x',
      'contradictory',
    ],
  ])('%s', async (_reason, row, refusal) => {
    const read = await one(row);
    expect(read.refusal).toBe(refusal);
    expect(read.order).toBeUndefined();
  });
});

describe('what cannot be read is left unknown and said', () => {
  test.each([
    ['a rounded amount', ROW.replace('89.00', '约1.2万'), 'amount'],
    ['a time without its day', ROW.replace('2026-11-20 09:00:12', '09:00'), 'placedAt'],
    ['a day without its time', ROW.replace('2026-11-20 09:00:12', '2026-11-20'), 'placedAt'],
  ])('%s', async (_reason, row, column) => {
    const { order, problems } = await one(row);
    expect(order?.status).toBe('unpaid');
    expect(problems.map((problem) => problem.column)).toEqual([column]);
  });
});

describe('several rows of one order', () => {
  test('are one order', async () => {
    const rows = await rowsOf(ROW, ROW.replace('帆布包', '马克杯'), ROW.replace('2001', '2002'));
    expect(rows.map(({ line, rowCount }) => [line, rowCount])).toEqual([
      [2, 2],
      [4, 1],
    ]);
  });

  test('with amounts of their own leave the sum unknown', async () => {
    const [order] = await rowsOf(ROW, ROW.replace('89.00', '10.00'));
    expect(order?.order?.amountFen).toBeUndefined();
    expect(order?.problems).toEqual([{ column: 'amount', text: '' }]);
  });

  test('that say different things are refused', async () => {
    const [order] = await rowsOf(ROW, ROW.replace('练习买家一', '练习买家二'));
    expect(order).toMatchObject({ refusal: 'contradictory' });
    expect(order?.order).toBeUndefined();
  });
});

describe('the time of shipping', () => {
  const head = '订单编号,订单状态,订单创建时间,订单付款时间,发货时间';
  const shipped = async (...rows: string[]) => {
    const [order] = await read([head, ...rows].join('\n'));
    return order?.refusal ?? order?.order?.shippedAt;
  };
  const day = '2026-11-20';
  const paid = `A1001,卖家已发货,${day} 09:00:00,${day} 09:10:00`;

  test.each([
    ['is taken', [`${paid},${day} 10:00:00`], at('11-20 10:00')],
    ['is unknown where the cell is empty', [`${paid},`], undefined],
    [
      'is that of the last parcel',
      [`${paid},${day} 11:00:00`, `${paid},${day} 10:00:00`],
      at('11-20 11:00'),
    ],
    ['is unknown while a parcel has none', [`${paid},${day} 11:00:00`, `${paid},`], undefined],
    ['before the payment makes the row refused', [`${paid},${day} 09:05:00`], 'contradictory'],
    [
      'of an unpaid order makes the row refused',
      [`A1001,等待买家付款,${day} 09:00:00,,${day} 10:00:00`],
      'contradictory',
    ],
  ])('%s', async (_name, rows, expected) => {
    expect(await shipped(...rows)).toBe(expected);
  });
});

test('a header in strange words is the fullest row, for the person to say what is what', async () => {
  const { header } = await readTable(utf8('甲,乙,丙\n1,2,3'), { findHeader: findOrderHeader });
  expect(header).toMatchObject({ row: 0, names: ['甲', '乙', '丙'] });
  expect(header.columns.size).toBe(0);
});

test('a cell that looks like a formula stays text', async () => {
  const { order } = await one(ROW.replace('练习买家一', '"=HYPERLINK(""x"")"'));
  expect(order?.buyer).toBe('=HYPERLINK("x")');
});
