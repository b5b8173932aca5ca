import type { ComponentChildren } from 'preact';
import type { Query } from '../../lib/models/query';
import { useUi } from '../ui-context';

interface Props<T> {
  query: Query<T>;
  children: (value: T) => ComponentChildren;
}

/** An answer in one of its three states; a failed one can be asked again. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { t } = useUi();
  const state = query.state.value;
  if (state.kind === 'loading') {
    return (
      <p class="empty" aria-busy="true">
        {t('loading')}
      </p>
    );
  }
  if (state.kind === 'failed') return <Failed why={state.why} onRetry={query.again} />;
  return <>{children(state.value)}</>;
}

export function Failed({ why, onRetry }: { why: string; onRetry?: () => void }) {
  const { t } = useUi();
  return (
    <div class="failed" role="alert">
      <p>{t('failed', why)}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
