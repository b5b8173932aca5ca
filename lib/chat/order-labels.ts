import type { OrderField } from './order';

/** The words consoles write before an order's fields, the usual one first. */
export const ORDER_LABELS: Readonly<Record<OrderField, readonly string[]>> = {
  number: ['订单编号', '订单号', '订单ID', '交易编号', 'Order ID', 'Order number'],
  status: ['订单状态', '交易状态', '状态', 'Status'],
  amount: [
    '实付金额',
    '实付款',
    '实收款',
    '应付金额',
    '应付款',
    '应收款',
    '实付',
    '实收',
    '订单金额',
    '订单总价',
    '合计',
    '总价',
  ],
  freight: ['运费', '邮费', '快递费'],
  placedAt: ['下单时间', '订单创建时间', '创建时间', '拍下时间'],
  closesAt: ['关闭时间', '自动关闭时间', '付款截止时间'],
  paidAt: ['付款时间', '支付时间'],
  shipBy: ['承诺发货时间', '最晚发货时间', '发货截止时间', '应发货时间'],
  shippedAt: ['发货时间'],
  signedAt: ['签收时间', '确认收货时间'],
  returnRequestedAt: ['退货申请时间', '申请时间', '退款申请时间'],
  address: ['收货地址', '收货信息', '地址'],
};

/**
 * Labels of what is not read, which end the value before them. 成交时间 is one: 千牛 means the end of the trade, other
 * consoles the purchase.
 */
export const OTHER_LABELS: readonly string[] = [
  '成交时间',
  '支付宝交易号',
  '买家留言',
  '卖家备注',
  '运单号',
  '物流单号',
];
