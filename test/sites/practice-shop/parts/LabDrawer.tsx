import type { Shop } from '../use-shop';

/** Plays the buyer, for a person who tries things out. Shown with `?lab=1`. */
export function LabDrawer({ shop }: { shop: Shop }) {
  return (
    <details className="lab">
      <summary>练习</summary>
      <button type="button" onClick={() => shop.say('在吗？')}>
        买家发来消息
      </button>
      <button type="button" onClick={shop.pay}>
        标记已付款
      </button>
      <button type="button" onClick={shop.close}>
        关闭订单
      </button>
    </details>
  );
}
