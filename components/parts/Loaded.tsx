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
  if (state.kind === 'failed')
    return <Failed onRetry={query.again}>{t('failed', state.why)}</Failed>;
  return <>{children(state.value)}</>;
}

interface FailedProps {
  onRetry?: () => void;
  /** What did not work, and why. */
  children: ComponentChildren;
}

export function Failed({ onRetry, children }: FailedProps) {
  const { t } = useUi();
  return (
    <div class="failed" role="alert">
      <p>{children}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
