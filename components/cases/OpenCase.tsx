import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  CASE_REASON_NAMES,
  CASE_REASONS,
  type CaseReason,
  type CaseSubReason,
} from '../../lib/cases/case-reasons';
import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { useUi } from '../ui-context';

/** Two choices open a case: what it is about, and more closely. */
export function OpenCase({ desk }: { desk: CaseDesk }) {
  const { t } = useUi();
  const id = useId();
  const reason = useSignal<CaseReason | undefined>(undefined);
  const chosen = reason.value;
  const isSaving = desk.saving.value.kind === 'saving';
  const open = (of: CaseReason, subReason: CaseSubReason) =>
    void desk.open({ reason: of, subReason });
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
              onClick={() => open(chosen, name)}
            >
              {t(`caseSub_${name}`)}
            </button>
          ))}
        </div>
      )}
      {chosen && <p class="muted small">{t('caseOpenHint')}</p>}
    </div>
  );
}
