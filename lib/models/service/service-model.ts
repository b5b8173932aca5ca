import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ServiceTargets, ShopSettings } from '../../chat/settings';
import type { CallBackground } from '../../messaging/calls';
import type { ServiceFigures } from '../../service/figures/figures';
import { createPeriod, type Period, type PeriodNeeds } from '../figures/period';
import { createQuery, type OnChanged, type Query } from '../query';

/** The page of service figures. Asks for nothing until it is opened. */
export interface ServiceModel {
  isOpen: Signal<boolean>;
  period: Period;
  figures: Query<ServiceFigures>;
  /** What the shop holds its figures against. */
  targets: ReadonlySignal<ServiceTargets>;
  isRecorded: ReadonlySignal<boolean>;
  dispose(): void;
}

export interface ServiceNeeds extends PeriodNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  settings: ReadonlySignal<ShopSettings | undefined>;
}

export function createService({ call, onChanged, settings, ...needs }: ServiceNeeds): ServiceModel {
  const isOpen = signal(false);
  const period = createPeriod(needs);
  const key = computed(
    () =>
      isOpen.value &&
      period.choice.value && { period: period.choice.value, on: period.today.value },
  );
  const figures = createQuery({
    key: () => key.value || undefined,
    ask: ({ period: choice }) => call('service.figures', { period: choice }),
    tables: ['service', 'settings'],
    onChanged,
  });
  return {
    isOpen,
    period,
    figures,
    targets: computed(() => settings.value?.serviceTargets ?? {}),
    isRecorded: computed(() => settings.value?.recordsService ?? true),
    dispose: figures.dispose,
  };
}
