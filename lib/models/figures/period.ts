import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { EpochMs, Zone } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import type { PeriodChoice } from '../../reminders/figures/period';
import { periodCheck } from '../../reminders/figures/period-check';

export const PERIOD_KINDS = ['today', 'days7', 'days30', 'days90', 'month', 'range'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The days a page of figures is about. */
export interface Period {
  kind: Signal<PeriodKind>;
  /** Days of an own period, as `2026-11-14`. */
  from: Signal<string>;
  to: Signal<string>;
  /** `undefined` while the own period is none. */
  choice: ReadonlySignal<PeriodChoice | undefined>;
  /** The shop's today; figures asked for with it do not stand still over midnight. */
  today: ReadonlySignal<string>;
}

export interface PeriodNeeds {
  now: ReadonlySignal<EpochMs>;
  zone: ReadonlySignal<Zone>;
}

export function createPeriod({ now, zone }: PeriodNeeds): Period {
  const today = computed(() => toLocal(now.value, zone.value).toPlainDate());
  const kind = signal<PeriodKind>('days30');
  const from = signal(today.peek().subtract({ days: 6 }).toString());
  const to = signal(today.peek().toString());
  const choice = computed((): PeriodChoice | undefined => {
    if (kind.value !== 'range') return { kind: kind.value };
    const own = { kind: kind.value, from: from.value, to: to.value };
    return v.is(periodCheck, own) ? own : undefined;
  });
  return { kind, from, to, choice, today: computed(() => today.value.toString()) };
}
