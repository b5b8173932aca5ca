import type { Library } from '../../../../lib/models/library/library';
import type { SortBy } from '../../../../lib/models/library/rows';
import { useUi } from '../../../ui-context';

/** Names of the columns; two of them sort, a second click gives the shop's order back. */
export function GridHead({ library }: { library: Library }) {
  const { t } = useUi();
  const { selection, rows } = library;
  const isAll = selection.ids.value.length === rows.value.length;
  return (
    <tr class="grid__row grid__row--head" aria-rowindex={1}>
      <th scope="col">
        <input
          type="checkbox"
          data-testid="library-all"
          aria-label={t('librarySelectAll')}
          checked={isAll}
          onChange={() => (isAll ? selection.clear() : selection.all())}
        />
      </th>
      <th scope="col">{t('libraryColumn_phrase')}</th>
      <th scope="col">{t('libraryColumn_tags')}</th>
      <SortHead library={library} by="uses" />
      <SortHead library={library} by="lastUsed" />
      <th scope="col" aria-label={t('libraryColumn_move')} />
    </tr>
  );
}

function SortHead({ library: { sortBy }, by }: { library: Library; by: Exclude<SortBy, 'shop'> }) {
  const { t } = useUi();
  const isSorted = sortBy.value === by;
  return (
    <th scope="col" aria-sort={isSorted ? 'descending' : 'none'}>
      <button
        type="button"
        class="grid__sort"
        data-testid={`library-sort-${by}`}
        onClick={() => {
          sortBy.value = isSorted ? 'shop' : by;
        }}
      >
        {t(`libraryColumn_${by}`)}
        <span aria-hidden="true">{isSorted ? ' ↓' : ''}</span>
      </button>
    </th>
  );
}
