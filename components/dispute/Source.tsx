import type { Rule } from '../../lib/rules/rule';
import { sourceText } from '../../lib/rules/sources';
import { SourceLine } from '../parts/SourceLine';

interface Props {
  rules: readonly Pick<Rule, 'source' | 'verified'>[];
  note?: string;
}

/** Where figures come from, each source once. */
export function Source({ rules, note }: Props) {
  const sources = [...new Set(rules.map(({ source }) => sourceText(source)))];
  return (
    <SourceLine source={sources.join(' · ')} isVerified={rules.every(({ verified }) => verified)}>
      {note && <span>{note}</span>}
    </SourceLine>
  );
}
