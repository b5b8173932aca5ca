import type { Attempt, Outcome } from '../../lib/reminders/attempt';
import { useUi } from '../ui-context';
import { outcomeText } from './outcome-text';

interface Props {
  /** Newest first. */
  attempts: readonly Attempt[];
  onCorrect: (attemptId: string) => void;
}

/** Every reminder of one order with every entry about it; a corrected entry stays, struck through. */
export function History({ attempts, onCorrect }: Props) {
  const { t, words, now } = useUi();
  if (attempts.length === 0) return <p class="muted small">{t('historyEmpty')}</p>;
  return (
    <ol class="history">
      {attempts.map((attempt) => (
        <li key={attempt.id} class="history__attempt">
          <div class="history__head">
            <span>
              {words.value.instant(attempt.at, now.value)} · {t(`channel_${attempt.channel}`)}
              {attempt.agent && ` · ${attempt.agent}`}
            </span>
            {attempt.outcomes.length > 0 && (
              <button
                type="button"
                class="button button--quiet"
                data-testid="history-correct"
                onClick={() => onCorrect(attempt.id)}
              >
                {t('correct')}
              </button>
            )}
          </div>
          {attempt.outcomes.length === 0 && <p class="muted">{t('outcomeOpen')}</p>}
          <Entries attempt={attempt} />
        </li>
      ))}
    </ol>
  );
}

function Entries({ attempt }: { attempt: Attempt }) {
  const { t, words, now } = useUi();
  const isReplaced = (entry: Outcome, index: number) =>
    attempt.outcomes.some(
      (later, at) => at > index && later.by === 'agent' && entry.by === 'agent',
    );
  return (
    <ul>
      {attempt.outcomes.map((entry, index) => (
        <li key={entry.id} class={isReplaced(entry, index) ? 'entry entry--replaced' : 'entry'}>
          <span class="entry__what">{outcomeText(t, words.value, entry.result, now.value)}</span>
          <span class="muted small">
            {words.value.instant(entry.recordedAt, now.value)}
            {entry.by === 'observed' && ` · ${t('observed')}`}
            {isReplaced(entry, index) && ` · ${t('corrected')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
