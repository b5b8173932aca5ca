import type { CaseEntry, CaseEvent } from '../../lib/cases/case';
import { countingEntries } from '../../lib/cases/case-state';
import { aboutText } from '../../lib/models/cases/case-words';
import { useUi } from '../ui-context';

interface Props {
  /** Oldest first. */
  entries: readonly CaseEntry[];
  /** Absent where nothing can be corrected. */
  onCorrect?: (entryId: string) => void;
}

/** Every entry, newest first; a corrected one stays, struck through. */
export function CaseHistory({ entries, onCorrect }: Props) {
  const { t, words, now } = useUi();
  if (entries.length === 0) return <p class="muted small">{t('caseNoEntries')}</p>;
  const what = (event: CaseEvent) => {
    if (event.kind === 'about') return t('caseAboutEntry', aboutText(t, event.about));
    return event.kind === 'step'
      ? `${t(`caseStep_${event.step}`)} · ${t(`caseResult_${event.result}`)}`
      : t('caseDisputeEntry', words.value.instant(event.dispute.openedAt, now.value));
  };
  const counting = new Set(countingEntries(entries));
  return (
    <ol class="case__history" data-testid="case-history">
      {entries.toReversed().map((entry) => {
        const { event } = entry;
        const counts = counting.has(entry);
        return (
          <li key={entry.id} class={counts ? 'case__entry' : 'case__entry case__entry--replaced'}>
            <span class="case__what">{what(event)}</span>
            <span class="muted small">
              {words.value.instant(entry.recordedAt, now.value)}
              {entry.agent && ` · ${entry.agent}`}
              {!counts && ` · ${t('corrected')}`}
              {onCorrect && counts && event.kind === 'step' && (
                <button
                  type="button"
                  class="button button--quiet case__correct"
                  data-testid="case-correct"
                  aria-label={t('caseCorrect', t(`caseStep_${event.step}`))}
                  onClick={() => onCorrect(entry.id)}
                >
                  {t('correct')}
                </button>
              )}
            </span>
            {event.kind === 'step' && event.note && <span class="case__said">{event.note}</span>}
            {event.kind === 'step' && event.nextAt !== undefined && (
              <span class="muted small case__said">
                {t('caseNextAt', words.value.instant(event.nextAt, now.value))}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
