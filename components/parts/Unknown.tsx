import type { FieldProblem, Order } from '../../lib/chat/order';
import type { Translate } from '../../lib/models/text';
import { useUi } from '../ui-context';

/** 未知, with the reason in reach of eyes, mouse and screen reader. */
export function Unknown({ problem }: { problem: FieldProblem | undefined }) {
  const { t } = useUi();
  const why = problemWords(t, problem);
  return (
    <span class="unknown" title={why}>
      {t('unknown')}
      <span class="unknown__why">{why}</span>
    </span>
  );
}

/** Why a field is not known, with what the page shows there. */
export function problemWords(t: Translate, problem: FieldProblem | undefined): string {
  const what = t(`problem_${problem?.code ?? 'missing'}`);
  return problem?.text ? t('problemText', what, problem.text) : what;
}

export function problemOf(order: Order, field: FieldProblem['field']): FieldProblem | undefined {
  return order.problems.find((problem) => problem.field === field);
}
