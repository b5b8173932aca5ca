import { useUi } from '../ui-context';

/** One record is listed alone; a click lists all of them again. */
export function ShowAll({ onClick }: { onClick: () => void }) {
  const { t } = useUi();
  return (
    <button type="button" class="button button--wide" data-testid="record-all" onClick={onClick}>
      {t('recordAll')}
    </button>
  );
}
