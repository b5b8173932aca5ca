import type { RuleOverrides } from '../../lib/chat/settings';
import { figureSource } from '../../lib/models/shipping-words';
import type { Rule } from '../../lib/rules/rule';
import { useUi } from '../ui-context';

/** Where a figure comes from, and that nobody has checked it. */
export function FigureSource({
  rule,
  overrides,
}: {
  rule: Rule<number>;
  overrides: RuleOverrides;
}) {
  const { t } = useUi();
  const { source, isVerified } = figureSource(t, rule, overrides);
  return (
    <p class="source">
      {t('ruleSource', source)}
      {!isVerified && <span class="pill">{t('unverified')}</span>}
    </p>
  );
}
