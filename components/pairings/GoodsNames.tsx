import type { OfferedGoods } from '../../lib/pairings/pairing';

/** Offered goods with code and note, one behind the other. */
export function GoodsNames({ goods }: { goods: readonly OfferedGoods[] }) {
  return (
    <>
      {goods.map(({ title, code, note }) => (
        <span key={title} class="goods-name">
          {title}
          {code !== undefined && <span class="goods-name__more"> #{code}</span>}
          {note !== undefined && <span class="goods-name__more"> {note}</span>}
        </span>
      ))}
    </>
  );
}
