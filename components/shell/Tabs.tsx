import type { ReadonlySignal, Signal } from '@preact/signals';
import type { WaitingView } from '../../lib/models/service/waiting-view';
import { TABS, type Tab } from '../../lib/models/sidebar';
import { useUi } from '../ui-context';
import { Waiting } from './Waiting';

interface Props {
  current: Signal<Tab>;
  /** Orders that may be reminded of now, and what else is due. */
  dueCount: ReadonlySignal<number | undefined>;
  waiting: ReadonlySignal<WaitingView | undefined>;
}

export function Tabs({ current, dueCount, waiting }: Props) {
  const { t } = useUi();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const by = event.key === 'ArrowLeft' ? TABS.length - 1 : 1;
    current.value = TABS[(TABS.indexOf(current.value) + by) % TABS.length] ?? 'chat';
    document.getElementById(`tab-${current.value}`)?.focus();
  };
  return (
    <div class="tabs">
      <div class="tabs__list" role="tablist" onKeyDown={onKeyDown}>
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
            {tab === 'queue' && (dueCount.value ?? 0) > 0 && (
              <span class="tab__count" data-testid="queue-due">
                {dueCount.value}
              </span>
            )}
          </button>
        ))}
      </div>
      <Waiting waiting={waiting.value} />
    </div>
  );
}
