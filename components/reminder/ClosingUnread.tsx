import type { Order } from '../../lib/chat/order';
import { problemOf, problemWords } from '../parts/Unknown';
import { useUi } from '../ui-context';

/** The page says when the order closes, but not so that it can be read: the window may end sooner than shown. */
export function ClosingUnread({ order }: { order: Order | undefined }) {
  const { t } = useUi();
  const problem = order && problemOf(order, 'closesAt');
  if (!problem) return null;
  return (
    <p class="tone-due small" data-testid="closing-unread">
      {t('closingUnread', problemWords(t, problem))}
    </p>
  );
}
