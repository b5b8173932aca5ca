import type { OrderStatus } from './order';

/** Status words of the platforms in lower case and plain form, as seen in their seller pages by October 2026. */
export const STATUS_WORDS: Record<Exclude<OrderStatus, 'unknown'>, readonly string[]> = {
  unpaid: [
    '待付款',
    '未付款',
    '待支付',
    '等待买家付款',
    '等待付款',
    'unpaid',
    'belum bayar',
    'aguardando pagamento',
  ],
  paidUnshipped: [
    '待发货',
    '已付款',
    '买家已付款',
    '备货中',
    '等待卖家发货',
    '等待出库',
    '发货未超时',
    'to ship',
    'awaiting shipment',
    'awaiting fulfillment',
    'paid',
    '未発送',
  ],
  shipped: [
    '已发货',
    '卖家已发货',
    '待收货',
    '待揽收',
    '运输中',
    '派件中',
    '等待确认收货',
    '等待买家确认收货',
    '等待买家收货',
    '已出库',
    'shipping',
    'shipped',
    'fulfilled',
    '発送済み',
  ],
  delivered: ['已签收', '已收货', '待评价', 'delivered', '配達完了'],
  success: ['交易成功', '已完成', '完成', 'completed'],
  closed: ['交易关闭', '已关闭', '已取消', '交易失败', 'cancelled', 'canceled'],
  refunding: ['退款中', '售后中', '退货退款处理中', 'return/refund'],
  refunded: ['退款成功', '已退款', 'refunded', 'partially refunded'],
};

/** Words that may stand beside a status and say nothing about it. */
export const NEUTRAL_WORDS: readonly string[] = ['订单', '交易', '状态', '当前', 'order', 'status'];
