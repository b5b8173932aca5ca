import type { RuleOverrides } from '../../lib/chat/settings';
import { figureSource } from '../../lib/models/shipping-words';
import type { Rule } from '../../lib/rules/rule';
import { SourceLine } from '../parts/SourceLine';
import { useUi } from '../ui-context';

interface Props {
  rule: Rule<number>;
  overrides: RuleOverrides;
}

/** Where a figure comes from: the shop itself, or the rule's document. */
export function FigureSource({ rule, overrides }: Props) {
  const { t } = useUi();
  return <SourceLine {...figureSource(t, rule, overrides)} />;
}
