import type { RuleOverrides } from '../../lib/chat/settings';
import type { Rule } from '../../lib/rules/rule';
import { sourceText } from '../../lib/rules/sources';
import { useUi } from '../ui-context';

interface Props {
  rules: readonly Rule[];
  own: RuleOverrides;
}

/** Where the figures beside it come from, and whether the shop has set one itself. */
export function RuleSource({ rules, own }: Props) {
  const { t } = useUi();
  const sources = [...new Set(rules.map(({ source }) => sourceText(source)))];
  return (
    <span class="source">
      {t('ruleSource', sources.join(t('rulesSourceComma')))}
      {rules.some(({ verified }) => !verified) && <span class="pill">{t('unverified')}</span>}
      {rules.some(({ id }) => own[id] !== undefined) && (
        <span class="pill pill--good">{t('rulesOwn')}</span>
      )}
    </span>
  );
}
