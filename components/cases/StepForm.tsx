import { useId } from 'preact/hooks';
import { type CaseStep, STEP_RESULTS } from '../../lib/cases/case';
import { CASE_NOTE_MAX } from '../../lib/cases/case-check';
import { atMinuteOfDay } from '../../lib/chat/zone';
import type { CaseDesk } from '../../lib/models/cases/case-desk';
import { toBox } from '../../lib/models/cases/case-draft';
import { useUi } from '../ui-context';

/** Days ahead that a click names, each at this minute of the day. */
const DAYS = [1, 3, 7] as const;
const MORNING = 10 * 60;

interface Props {
  desk: CaseDesk;
  next: CaseStep;
}

/** What was done in a step, what came of it, and when somebody looks again. */
export function StepForm({ desk, next }: Props) {
  const { t, now, zone } = useUi();
  const id = useId();
  const draft = desk.draft.value;
  const step = draft.step ?? next;
  const problem = desk.problem.value;
  const isSaving = desk.saving.value.kind === 'saving';
  const isNextBad = problem === 'nextPast' || problem === 'nextUnreadable';
  return (
    <form
      class="case__form"
      aria-label={t(`caseStep_${step}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void desk.record();
      }}
    >
      <p class="case__hint">
        <strong>{t(`caseStep_${step}`)}</strong> <span class="muted">{t(`caseHint_${step}`)}</span>
      </p>
      {draft.replaces !== undefined && (
        <p class="note">
          {t('caseCorrecting')}{' '}
          <button
            type="button"
            class="button button--quiet"
            data-testid="case-keep"
            onClick={() =>
              desk.change({ replaces: undefined, step: undefined, result: 'done', note: '' })
            }
          >
            {t('cancel')}
          </button>
        </p>
      )}
      <textarea
        class="input case__note"
        data-testid="case-note"
        aria-label={t('caseNote')}
        placeholder={t('caseNote')}
        aria-invalid={problem === 'noteTooLong'}
        value={draft.note}
        onInput={(event) => desk.change({ note: event.currentTarget.value })}
      />
      <fieldset class="chips">
        <legend class="visually-hidden">{t('caseResult')}</legend>
        {STEP_RESULTS.map((result) => (
          <button
            key={result}
            type="button"
            class="chip"
            data-testid={`case-result-${result}`}
            aria-pressed={draft.result === result}
            onClick={() => desk.change({ result })}
          >
            {t(`caseResult_${result}`)}
          </button>
        ))}
      </fieldset>
      <label class="case__label small muted" for={id}>
        {t('caseNext')}
      </label>
      <div class="case__next">
        <input
          id={id}
          type="datetime-local"
          class="input"
          data-testid="case-next"
          aria-invalid={isNextBad}
          value={draft.next}
          onInput={(event) => desk.change({ next: event.currentTarget.value })}
        />
        {DAYS.map((days) => (
          <button
            key={days}
            type="button"
            class="chip"
            data-testid={`case-in-${days}`}
            onClick={() => {
              const at = atMinuteOfDay(now.value, MORNING, zone.value, days);
              desk.change({ next: toBox(at, zone.value) });
            }}
          >
            {t(days === 1 ? 'dayTomorrow' : 'caseInDays', days)}
          </button>
        ))}
      </div>
      {problem && (
        <p class="tone-bad small" role="alert" data-testid="case-problem">
          {t(`caseProblem_${problem}`, CASE_NOTE_MAX)}
        </p>
      )}
      <button
        type="submit"
        class="button button--primary button--wide"
        data-testid="case-record"
        aria-busy={isSaving}
      >
        {t('caseRecord')}
      </button>
    </form>
  );
}
