import type { FieldProblem, Order } from '../../lib/chat/order';
import { useUi } from '../ui-context';

/** 未知, with the reason in reach of eyes, mouse and screen reader. */
export function Unknown({ problem }: { problem: FieldProblem | undefined }) {
  const { t } = useUi();
  const what = t(`problem_${problem?.code ?? 'missing'}`);
  const why = problem?.text ? t('problemText', what, problem.text) : what;
  return (
    <span class="unknown" title={why}>
      {t('unknown')}
      <span class="unknown__why">{why}</span>
    </span>
  );
}

export function problemOf(order: Order, field: FieldProblem['field']): FieldProblem | undefined {
  return order.problems.find((problem) => problem.field === field);
}
