import { type GoodsChoice, titleKey } from '../rules/goods';
import { CONFIRMED_MAX } from '../rules/goods-check';
import type { GoodsCategory } from '../rules/return-rules';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { goodsRow } from './row-checks';

/** What the shop has said about its goods, by site and title (R2). */
export function goodsStore(context: StoreContext) {
  const { db, onChange } = context;
  const read = rowReader(context, 'goods', goodsRow);

  /** A row that says nothing is none. */
  async function update(
    site: string,
    title: string,
    change: (choice: GoodsChoice) => GoodsChoice,
  ): Promise<null> {
    const name = titleKey(title);
    if (name === '') throw new RangeError('title is empty');
    const key = `${site}|${name}`;
    await db.transaction('rw', db.goods, async () => {
      const stored = await db.goods.get(key);
      const choice = change((stored && read(stored)) ?? { title: name, confirmedIn: [] });
      const isEmpty = choice.category === undefined && choice.confirmedIn.length === 0;
      if (isEmpty) await db.goods.delete(key);
      else await db.goods.put({ ...choice, key, site });
    });
    onChange(['goods']);
    return null;
  }

  return {
    async goodsOfSite(site: string): Promise<GoodsChoice[]> {
      const rows = await db.goods.where('site').equals(site).toArray();
      return readRows(read, rows).map(({ key: _, site: __, ...choice }) => choice);
    },

    /** Without a category the choice is taken back. */
    chooseGoods: (site: string, title: string, category: GoodsCategory | undefined) =>
      update(site, title, ({ category: _, ...rest }) =>
        category === undefined ? rest : { ...rest, category },
      ),

    confirmGoods: (site: string, title: string, orderNumber: string, isConfirmed: boolean) =>
      update(site, title, (choice) => {
        const others = choice.confirmedIn.filter((number) => number !== orderNumber);
        const confirmedIn = isConfirmed ? [...others, orderNumber] : others;
        return { ...choice, confirmedIn: confirmedIn.slice(-CONFIRMED_MAX) };
      }),
  };
}
