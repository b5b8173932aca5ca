import type { Signal } from '@preact/signals';
import type { Tab } from '../../lib/models/sidebar';
import { useUi } from '../ui-context';

const TABS = ['chat', 'records'] as const satisfies readonly Tab[];

export function Tabs({ current }: { current: Signal<Tab> }) {
  const { t } = useUi();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    current.value = current.value === 'chat' ? 'records' : 'chat';
    document.getElementById(`tab-${current.value}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          data-testid={`tab-${tab}`}
          aria-selected={current.value === tab}
          tabIndex={current.value === tab ? 0 : -1}
          onClick={() => {
            current.value = tab;
          }}
        >
          {t(`tab_${tab}`)}
        </button>
      ))}
    </div>
  );
}
