import type { Paging } from '../../lib/models/paging';
import { useUi } from '../ui-context';

/** Stays while the next page is asked for, so that the keyboard stays on its button. */
export function Pager({ paging }: { paging: Paging }) {
  const { t } = useUi();
  const page = paging.pageIndex.value + 1;
  const pages = paging.pageCount.value;
  return (
    <nav class="pager" aria-label={t('pager')}>
      <button type="button" class="button" disabled={page <= 1} onClick={() => paging.turn(-1)}>
        {t('newer')}
      </button>
      <span class="muted small">{t('pageOf', page, pages, paging.total.value)}</span>
      <button type="button" class="button" disabled={page >= pages} onClick={() => paging.turn(1)}>
        {t('older')}
      </button>
    </nav>
  );
}
