import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Case } from '../../lib/cases/case';
import { caseAbout } from '../../lib/cases/case-state';
import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { aboutText } from '../../lib/models/cases/case-words';
import { useUi } from '../ui-context';
import { CaseDue } from './CaseDue';
import { ReasonChips } from './ReasonChips';

interface Props {
  desk: CaseDesk;
  current: Case;
  nextAt: number | undefined;
}

/** What the case is about, which may turn out to be something else; what it was opened as stays in view. */
export function CaseReasonLine({ desk, current, nextAt }: Props) {
  const { t } = useUi();
  const isChanging = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const about = caseAbout(current);
  const isCorrected = about !== current;
  return (
    <>
      <div class="case__about">
        <strong data-testid="case-about">{aboutText(t, about)}</strong>
        <button
          ref={button}
          type="button"
          class="button button--quiet case__correct"
          data-testid="case-about-correct"
          aria-label={t('caseCorrect', aboutText(t, about))}
          aria-expanded={isChanging.value}
          onClick={() => {
            isChanging.value = !isChanging.value;
          }}
        >
          {t('correct')}
        </button>
        <CaseDue nextAt={nextAt} />
      </div>
      {isCorrected && <p class="muted small">{t('caseOpenedAs', aboutText(t, current))}</p>}
      {isChanging.value && (
        <ReasonChips
          hint={t('caseAboutHint')}
          isSaving={desk.saving.value.kind === 'saving'}
          onChoose={async (chosen) => {
            if (!(await desk.correctAbout(chosen))) return;
            isChanging.value = false;
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
