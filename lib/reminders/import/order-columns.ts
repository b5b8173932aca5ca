import { HEADER_ROWS } from '../../tables/table';

/** What is taken of a shop's export; receivers, telephones and addresses are not. */
export const ORDER_COLUMNS = [
  'number',
  'buyer',
  'amount',
  'status',
  'placedAt',
  'paidAt',
  'shippedAt',
  'closesAt',
  'title',
] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

/** Which column of the file is what; one that is not named is not read. */
export type OrderMapping = Readonly<Partial<Record<OrderColumn, number>>>;

/** Header words of the exports of the large platforms; the first that the file has counts. */
const WORDS: Record<OrderColumn, readonly string[]> = {
  number: ['订单编号', '主订单编号', '订单号', '订单id', '交易编号', 'order id', 'order number'],
  buyer: ['买家会员名', '买家昵称', '买家账号', '买家旺旺', '买家', '用户昵称', 'buyer'],
  amount: [
    '买家应付货款',
    '买家应付金额',
    '应付金额',
    '订单应付金额',
    '总金额',
    '订单金额',
    '买家实际支付金额',
    '实付金额',
    '商家实收金额',
    'amount',
  ],
  status: ['订单状态', '交易状态', '状态', 'order status', 'status'],
  placedAt: ['订单创建时间', '下单时间', '订单提交时间', '拍下时间', '创建时间', 'created at'],
  paidAt: ['订单付款时间', '支付时间', '付款时间', '支付完成时间', 'paid at'],
  shippedAt: ['发货时间', '订单发货时间', 'shipped at'],
  closesAt: ['订单关闭时间', '关闭时间', '自动关闭时间'],
  title: ['宝贝标题', '商品标题', '商品名称', '宝贝名称', '选购商品', '商品', 'title'],
};

/** The row that names the columns. */
export interface OrderHeader {
  /** Index of its row. */
  row: number;
  /** The cells as they stand there. */
  names: readonly string[];
  /** What the words were taken for. */
  columns: ReadonlyMap<OrderColumn, number>;
}

const keyOf = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\uFEFF]|^="|"$/g, '')
    .replace(/\([^)]*\)$/, '')
    .toLowerCase();

function readHeader(cells: readonly string[], row: number): OrderHeader {
  const keys = cells.map(keyOf);
  const columns = new Map<OrderColumn, number>();
  for (const column of ORDER_COLUMNS) {
    for (const word of WORDS[column]) {
      const index = keys.indexOf(keyOf(word));
      if (index < 0 || [...columns.values()].includes(index)) continue;
      columns.set(column, index);
      break;
    }
  }
  return { row, names: cells.map((cell) => cell.trim()), columns };
}

/**
 * The row among the first ones that names most columns, at least an order's number and one more. Where the words are
 * strange, the fullest row: the person says what is what.
 */
export function findOrderHeader(rows: readonly (readonly string[])[]): OrderHeader | undefined {
  const headers = rows.slice(0, HEADER_ROWS).map(readHeader);
  const known = headers
    .filter(({ columns }) => columns.has('number') && columns.size > 1)
    .sort((a, b) => b.columns.size - a.columns.size || a.row - b.row);
  const fullness = ({ names }: OrderHeader) => names.filter((name) => name !== '').length;
  const fullest = headers.filter((header) => fullness(header) > 1);
  return known[0] ?? fullest.sort((a, b) => fullness(b) - fullness(a) || a.row - b.row)[0];
}
