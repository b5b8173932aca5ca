import { computed, type ReadonlySignal } from '@preact/signals';
import type { CallBackground } from '../messaging/calls';
import type { GoodsChoice } from '../rules/goods';
import type { GoodsCategory } from '../rules/return-rules';
import { reasonOf } from './loadable';
import type { Notices } from './notice';
import { createQuery, type OnChanged, type Query } from './query';

/** What the shop has said about the goods of the site in view, shared by all pages. */
export interface GoodsModel {
  query: Query<GoodsChoice[]>;
  /** `undefined` while it is being asked for; none where it cannot be had, so that the page's words count. */
  choices: ReadonlySignal<readonly GoodsChoice[] | undefined>;
  /** Without a category the choice is taken back. */
  choose(title: string, category: GoodsCategory | undefined): void;
  confirm(title: string, orderNumber: string, isConfirmed: boolean): void;
}

export function createGoods(
  call: CallBackground,
  onChanged: OnChanged,
  site: ReadonlySignal<string | undefined>,
  notices: Notices,
): GoodsModel {
  const query = createQuery({
    key: () => (site.value === undefined ? undefined : { site: site.value }),
    ask: (which) => call('goods.ofSite', which),
    tables: ['goods'],
    onChanged,
  });
  const tell = (done: Promise<null>) => {
    done.catch((error: unknown) => {
      notices.bad(['goodsNotKept', reasonOf(error)]);
      // What was clicked is not so: the list goes back to what is stored.
      query.again();
    });
  };
  return {
    query,
    choices: computed(() => (query.state.value.kind === 'failed' ? [] : query.value.value)),
    choose(title, category) {
      const of = site.peek();
      if (of === undefined) return;
      tell(call('goods.choose', { site: of, title, ...(category && { category }) }));
    },
    confirm(title, orderNumber, isConfirmed) {
      const of = site.peek();
      if (of !== undefined)
        tell(call('goods.confirm', { site: of, title, orderNumber, isConfirmed }));
    },
  };
}
