import type { Library } from '../../../../lib/models/library/library';
import { useUi } from '../../../ui-context';

/** Why there are no rows, and what helps. */
export function EmptyPlace({ library }: { library: Library }) {
  const { t } = useUi();
  const { kind } = library.place.value;
  const isSearching = library.search.value.trim() !== '';
  return (
    <p class="empty" data-testid="library-empty">
      {isSearching ? t('libraryNoneFound') : t(`libraryEmpty_${kind}`)}
    </p>
  );
}
