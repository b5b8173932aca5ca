import { computed, type Signal, signal } from '@preact/signals';
import type { CallBackground } from '../../messaging/calls';
import type { FiguresReply } from '../../reminders/figures/figures';
import { createQuery, type OnChanged, type Query } from '../query';
import { createPeriod, type Period, type PeriodNeeds } from './period';

/** The figures page: a period and what came of its reminders. Asks for nothing until it is opened. */
export interface FiguresModel {
  isOpen: Signal<boolean>;
  period: Period;
  figures: Query<FiguresReply>;
  dispose(): void;
}

export interface FiguresNeeds extends PeriodNeeds {
  call: CallBackground;
  onChanged: OnChanged;
}

export function createFigures({ call, onChanged, ...needs }: FiguresNeeds): FiguresModel {
  const isOpen = signal(false);
  const period = createPeriod(needs);
  const key = computed(
    () =>
      isOpen.value &&
      period.choice.value && { period: period.choice.value, on: period.today.value },
  );
  const figures = createQuery({
    key: () => key.value || undefined,
    ask: ({ period: choice }) => call('figures.get', { period: choice }),
    tables: ['attempts', 'orders', 'settings'],
    onChanged,
  });
  return { isOpen, period, figures, dispose: figures.dispose };
}
