import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { useUi } from '../ui-context';
import { ReasonChips } from './ReasonChips';

/** Two choices open a case. */
export function OpenCase({ desk }: { desk: CaseDesk }) {
  const { t } = useUi();
  return (
    <ReasonChips
      hint={t('caseOpenHint')}
      isSaving={desk.saving.value.kind === 'saving'}
      onChoose={(about) => void desk.open(about)}
    />
  );
}
