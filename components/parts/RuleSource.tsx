import type { RuleOverrides } from '../../lib/chat/settings';
import type { Rule } from '../../lib/rules/rule';
import { sourceText } from '../../lib/rules/sources';
import { useUi } from '../ui-context';
import { SourceWords } from './SourceLine';

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
      <SourceWords
        source={sources.join(t('rulesSourceComma'))}
        isVerified={rules.every(({ verified }) => verified)}
      >
        {rules.some(({ id }) => own[id] !== undefined) && (
          <span class="pill pill--good">{t('rulesOwn')}</span>
        )}
      </SourceWords>
    </span>
  );
}
