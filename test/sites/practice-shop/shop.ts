/** What the practice shop holds: page text, as a real console would show it. */

/** Rows of an order card, in the order in which the card shows them. */
export const LABELS = [
  '订单编号',
  '订单状态',
  '应付金额',
  '实付金额',
  '运费',
  '下单时间',
  '付款时间',
  '关闭时间',
  '承诺发货时间',
  '发货时间',
  '签收时间',
  '退货申请时间',
  '收货地址',
] as const;
export type Label = (typeof LABELS)[number];

export interface Item {
  title: string;
  variant: string;
  quantity: number;
  price: string;
  category: string;
}

export interface Order {
  id: string;
  /** A label without text is a row the card does not have. */
  rows: Partial<Record<Label, string>>;
  items: Item[];
}

export interface Line {
  side: 'buyer' | 'agent' | 'system';
  text: string;
  at: number;
}

export interface Buyer {
  id: string;
  nick: string;
  unread: boolean;
  lines: Line[];
  orders: Order[];
}

/** A message the page has sent, for tests that make sure there is none. */
export interface Sent {
  conversationId: string;
  text: string;
  at: number;
}

declare global {
  interface Window {
    __sent: Sent[];
  }
}
