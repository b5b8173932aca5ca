import type { Rule } from '../../lib/rules/rule';
import { sourceText } from '../../lib/rules/sources';
import { useUi } from '../ui-context';

interface Props {
  rules: readonly Pick<Rule, 'source' | 'verified'>[];
  note?: string;
}

/** Where figures come from, each source once. */
export function Source({ rules, note }: Props) {
  const { t } = useUi();
  const sources = [...new Set(rules.map(({ source }) => sourceText(source)))];
  return (
    <p class="source">
      {t('ruleSource', sources.join(' · '))}
      {!rules.every(({ verified }) => verified) && <span class="pill">{t('unverified')}</span>}
      {note && <span>{note}</span>}
    </p>
  );
}
