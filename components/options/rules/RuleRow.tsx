import type { RuleDrafts } from '../../../lib/models/rules/rule-drafts';
import { platformText, type RuleView } from '../../../lib/models/rules/rule-view';
import { isFigure } from '../../../lib/rules/check-figure';
import { useUi } from '../../ui-context';
import { RuleEditor } from './RuleEditor';
import { RuleHistory } from './RuleHistory';
import { RulePlace } from './RulePlace';

interface Props {
  view: RuleView;
  drafts: RuleDrafts;
}

/** One row of the table: what it says, what counts here, where it comes from, how it was changed. */
export function RuleRow({ view, drafts }: Props) {
  const { t } = useUi();
  const { rule, value, tableValue, own, source } = view;
  const draft = drafts.open.value.get(rule.id);
  return (
    <li class="rule" data-testid={`rule-${rule.id}`}>
      <div class="rule__line">
        <div class="rule__says">
          <p>{rule.reason}</p>
          <p class="rule__source">
            <span>{t('ruleSource', source)}</span>
            {!rule.verified && <span class="pill">{t('unverified')}</span>}
            <span>{platformText(t, rule)}</span>
            <span>
              {rule.effectiveFrom === null ? t('rulesNoDate') : t('rulesSince', rule.effectiveFrom)}
            </span>
            <code>{rule.id}</code>
          </p>
        </div>
        <div class="rule__value">
          <p>
            <strong data-testid={`rule-value-${rule.id}`}>{value}</strong>
            {tableValue !== undefined && <span class="pill pill--good">{t('rulesOwn')}</span>}
          </p>
          {tableValue !== undefined && (
            <p class="muted small">{t('rulesTableValue', tableValue)}</p>
          )}
        </div>
        <RulePlace view={view} drafts={drafts} />
      </div>
      {own?.note && <p class="rule__note">{t('rulesNoteIs', own.note)}</p>}
      {draft && isFigure(rule) && (
        <RuleEditor rule={rule} draft={draft} drafts={drafts} isOwn={own !== undefined} />
      )}
      <RuleHistory view={view} />
    </li>
  );
}
