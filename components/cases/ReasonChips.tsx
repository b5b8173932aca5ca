import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  CASE_REASON_NAMES,
  CASE_REASONS,
  type CaseAbout,
  type CaseReason,
} from '../../lib/cases/case-reasons';
import { useUi } from '../ui-context';

interface Props {
  /** Said below the closer reasons. */
  hint: string;
  isSaving: boolean;
  onChoose: (about: CaseAbout) => void;
}

/** Two choices: what a case is about, and more closely. */
export function ReasonChips({ hint, isSaving, onChoose }: Props) {
  const { t } = useUi();
  const id = useId();
  const reason = useSignal<CaseReason | undefined>(undefined);
  const chosen = reason.value;
  return (
    <div class="case__open">
      <p id={id}>{t('caseOpenQuestion')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: the question stands outside. */}
      <div class="chips" role="group" aria-labelledby={id}>
        {CASE_REASON_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            data-testid={`case-reason-${name}`}
            aria-expanded={chosen === name}
            disabled={isSaving}
            onClick={() => {
              reason.value = chosen === name ? undefined : name;
            }}
          >
            {t(`caseReason_${name}`)}
          </button>
        ))}
      </div>
      {chosen && (
        // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out with the chips.
        <div class="chips" role="group" aria-label={t('caseSubQuestion')}>
          {CASE_REASONS[chosen].map((name) => (
            <button
              key={name}
              type="button"
              class="chip chip--main"
              data-testid={`case-sub-${name}`}
              disabled={isSaving}
              onClick={() => onChoose({ reason: chosen, subReason: name })}
            >
              {t(`caseSub_${name}`)}
            </button>
          ))}
        </div>
      )}
      {chosen && <p class="muted small">{hint}</p>}
    </div>
  );
}
