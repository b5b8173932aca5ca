import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { EpochMs, Zone } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import type { CallBackground } from '../../messaging/calls';
import type { FiguresReply } from '../../reminders/figures/figures';
import type { PeriodChoice } from '../../reminders/figures/period';
import { periodCheck } from '../../reminders/figures/period-check';
import { createQuery, type OnChanged, type Query } from '../query';

export const PERIOD_KINDS = ['today', 'days7', 'days30', 'days90', 'month', 'range'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The figures page: a period and what came of its reminders. Asks for nothing until it is opened. */
export interface FiguresModel {
  isOpen: Signal<boolean>;
  kind: Signal<PeriodKind>;
  /** Days of an own period, as `2026-11-14`. */
  from: Signal<string>;
  to: Signal<string>;
  /** `undefined` while the own period is none. */
  choice: ReadonlySignal<PeriodChoice | undefined>;
  figures: Query<FiguresReply>;
  dispose(): void;
}

export interface FiguresNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  now: ReadonlySignal<EpochMs>;
  zone: ReadonlySignal<Zone>;
}

export function createFigures({ call, onChanged, now, zone }: FiguresNeeds): FiguresModel {
  const today = computed(() => toLocal(now.value, zone.value).toPlainDate());
  const isOpen = signal(false);
  const kind = signal<PeriodKind>('days30');
  const from = signal(today.peek().subtract({ days: 6 }).toString());
  const to = signal(today.peek().toString());
  const choice = computed((): PeriodChoice | undefined => {
    if (kind.value !== 'range') return { kind: kind.value };
    const own = { kind: kind.value, from: from.value, to: to.value };
    return v.is(periodCheck, own) ? own : undefined;
  });
  // With the day, so that the figures do not stand still over midnight.
  const key = computed(
    () => isOpen.value && choice.value && { period: choice.value, on: today.value.toString() },
  );
  const figures = createQuery({
    key: () => key.value || undefined,
    ask: ({ period }) => call('figures.get', { period }),
    tables: ['attempts', 'orders', 'settings'],
    onChanged,
  });
  return { isOpen, kind, from, to, choice, figures, dispose: figures.dispose };
}
