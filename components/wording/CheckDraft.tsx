import type { WordingModel } from '../../lib/models/wording';
import { useUi } from '../ui-context';

/** Looks at what the agent has typed in the page, only when asked to. */
export function CheckDraft({ model }: { model: WordingModel }) {
  const { t } = useUi();
  return (
    <button
      type="button"
      class="wording-check"
      data-testid="check-draft"
      title={t('wordingCheckHint')}
      onClick={() => void model.checkDraft()}
    >
      {t('wordingCheck')}
    </button>
  );
}
