import { figureText } from '../../../lib/models/rules/figure-text';
import type { RuleView } from '../../../lib/models/rules/rule-view';
import type { RuleChange } from '../../../lib/rules/rule-changes';
import { useUi } from '../../ui-context';

/** How this figure was changed, newest first. */
export function RuleHistory({ view }: { view: RuleView }) {
  const { t } = useUi();
  const { rule, changes } = view;
  if (changes.length === 0) return null;
  return (
    <details class="rule__history" data-testid={`rule-history-${rule.id}`}>
      <summary>{t('rulesChanged', changes.length)}</summary>
      <ol>
        {changes.map((change) => (
          <li key={`${change.at}-${change.before}-${change.after}`}>
            <Change view={view} change={change} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Change({ view: { rule }, change }: { view: RuleView; change: RuleChange }) {
  const { t, words, now } = useUi();
  const text = (value: number) => figureText(t, words.value, rule, value);
  const { before, after, note, at, isReset } = change;
  const what = isReset ? 'rulesWasReset' : before === after ? 'rulesWasKept' : 'rulesWasSet';
  return (
    <>
      <span class="muted">{words.value.instant(at, now.value)}</span>{' '}
      {t(what, text(before), text(after))}
      {note && <span class="rule__note">{t('rulesNoteIs', note)}</span>}
    </>
  );
}
