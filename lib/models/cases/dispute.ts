import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CaseDispute } from '../../cases/case';
import { disputeReasonOf } from '../../cases/case-reasons';
import type { RuleOverrides, ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { DisputeClocks } from '../../rules/dispute-clocks';
import type { DisputeReason, Evidence } from '../../rules/evidence';
import { reasonOf } from '../loadable';
import { fromLocalInput } from '../local-input';
import type { CaseDesk } from './case-desk';
import { toBox } from './case-draft';

export type DisputeProblem =
  | 'openedMissing'
  | 'openedAhead'
  | 'evidenceUnreadable'
  | 'evidenceAhead'
  | 'evidenceBefore';

export type ClocksState =
  /** Nobody has said when it began. */
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'failed'; why: string }
  | { kind: 'bad'; problem: DisputeProblem }
  | { kind: 'ready'; clocks: DisputeClocks };

/** What the form holds; times as `datetime-local` boxes have them. */
export interface DisputeForm {
  opened: string;
  evidence: string;
  reason: DisputeReason;
  has: readonly Evidence[];
}

/** The platform's stepping in on the order in view: its clocks, and what to hand in. */
export interface DisputeModel {
  form: ReadonlySignal<DisputeForm>;
  clocks: ReadonlySignal<ClocksState>;
  hasCase: ReadonlySignal<boolean>;
  /** The shop's own figures. */
  overrides: ReadonlySignal<RuleOverrides>;
  /** There is a case, and the form says something else than is stored with it. */
  canSave: ReadonlySignal<boolean>;
  change(update: Partial<DisputeForm>): void;
  /** Keeps the form with the case. */
  save(): Promise<void>;
  /** Loads the holidays again. */
  again(): void;
}

type ClocksModule = typeof import('../../rules/dispute-clocks');

export interface DisputeNeeds {
  desk: Pick<CaseDesk, 'current' | 'state' | 'recordEvent'>;
  /** Tells the orders apart. */
  key: ReadonlySignal<string | undefined>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  now: ReadonlySignal<EpochMs>;
  load?: () => Promise<ClocksModule>;
}

export function createDispute(needs: DisputeNeeds): DisputeModel {
  const { desk, key, settings, now } = needs;
  const load = needs.load ?? (() => import('../../rules/dispute-clocks'));
  const rules = signal<ClocksModule | undefined>();
  const failure = signal<string | undefined>();
  const changes = signal<Readonly<Record<string, Partial<DisputeForm>>>>({});
  let isAsked = false;

  const stored = computed((): DisputeForm => {
    const zone = settings.value?.zone;
    const dispute = desk.state.value?.dispute;
    const subReason = (desk.state.value?.about ?? desk.current.value)?.subReason;
    const box = (at: EpochMs | undefined) => (at === undefined || !zone ? '' : toBox(at, zone));
    return {
      opened: box(dispute?.openedAt),
      evidence: box(dispute?.evidenceAt),
      reason: dispute?.reason ?? (subReason ? disputeReasonOf(subReason) : 'quality'),
      has: dispute?.has ?? [],
    };
  });
  const form = computed(() => ({ ...stored.value, ...changes.value[key.value ?? ''] }));
  const read = computed(() => readForm(form.value, settings.value, now.value));

  async function fetchRules(): Promise<void> {
    if (isAsked) return;
    isAsked = true;
    try {
      rules.value = await load();
    } catch (error) {
      failure.value = reasonOf(error);
      isAsked = false;
    }
  }

  return {
    form,
    clocks: computed((): ClocksState => {
      const shop = settings.value;
      const said = read.value;
      if (!shop || form.value.opened === '') return { kind: 'none' };
      if ('problem' in said) return { kind: 'bad', problem: said.problem };
      if (failure.value !== undefined) return { kind: 'failed', why: failure.value };
      if (!rules.value) {
        void fetchRules();
        return { kind: 'loading' };
      }
      const { openedAt, evidenceAt } = said.dispute;
      const { zone, ruleOverrides } = shop;
      return {
        kind: 'ready',
        clocks: rules.value.disputeClocks(openedAt, evidenceAt, now.value, zone, ruleOverrides),
      };
    }),
    hasCase: computed(() => desk.current.value !== undefined),
    overrides: computed(() => settings.value?.ruleOverrides ?? {}),
    canSave: computed(
      () =>
        desk.current.value !== undefined &&
        'dispute' in read.value &&
        JSON.stringify(form.value) !== JSON.stringify(stored.value),
    ),
    change(update) {
      const at = key.value;
      if (at) changes.value = { ...changes.value, [at]: { ...changes.value[at], ...update } };
    },
    async save() {
      const at = key.value;
      const said = read.value;
      const sent = changes.value[at ?? ''];
      if (!at || !('dispute' in said)) return;
      const isKept = await desk.recordEvent({ kind: 'dispute', dispute: said.dispute });
      if (isKept && changes.value[at] === sent) changes.value = { ...changes.value, [at]: {} };
    },
    again() {
      failure.value = undefined;
      void fetchRules();
    },
  };
}

function readForm(
  { opened, evidence, reason, has }: DisputeForm,
  shop: ShopSettings | undefined,
  now: EpochMs,
): { dispute: CaseDispute } | { problem: DisputeProblem } {
  const openedAt = shop && fromLocalInput(opened, shop.zone);
  if (!shop || openedAt === undefined) return { problem: 'openedMissing' };
  if (openedAt > now) return { problem: 'openedAhead' };
  if (evidence === '') return { dispute: { openedAt, reason, has } };
  const evidenceAt = fromLocalInput(evidence, shop.zone);
  if (evidenceAt === undefined) return { problem: 'evidenceUnreadable' };
  if (evidenceAt > now) return { problem: 'evidenceAhead' };
  if (evidenceAt < openedAt) return { problem: 'evidenceBefore' };
  return { dispute: { openedAt, evidenceAt, reason, has } };
}
