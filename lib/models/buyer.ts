import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type BuyerNote, type BuyerView, buyerKey, readTags } from '../chat/buyer';
import { NOTE_MAX, TAG_LENGTH_MAX, TAGS_MAX } from '../chat/buyer-check';
import type { Conversation } from '../chat/conversation';
import type { EpochMs, Zone } from '../chat/units';
import { dayText, startOfDay } from '../chat/zone';
import type { CallBackground } from '../messaging/calls';
import { reasonOf } from './loadable';
import { createQuery, type OnChanged, type Query } from './query';
import { TYPED_SITE } from './typed-page';

/** What is typed: tags between blanks, the day as `2026-11-28` or blank. */
export interface BuyerForm {
  tags: string;
  note: string;
  day: string;
}

export type BuyerProblem = 'tooManyTags' | 'tagTooLong' | 'noteTooLong' | 'noSuchDay';

export interface BuyerModel {
  view: Query<BuyerView>;
  form: ReadonlySignal<BuyerForm>;
  isChanged: ReadonlySignal<boolean>;
  problem: ReadonlySignal<BuyerProblem | undefined>;
  /** The day to write again has come. */
  isDue: ReadonlySignal<boolean>;
  saving: ReadonlySignal<'idle' | 'saving' | 'saved' | { why: string }>;
  change(update: Partial<BuyerForm>): void;
  save(): Promise<void>;
  dispose(): void;
}

export interface BuyerNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  conversation: ReadonlySignal<Conversation | undefined>;
  zone: ReadonlySignal<Zone>;
  now: ReadonlySignal<EpochMs>;
}

/** What is known of the buyer of the open conversation, and what the shop writes down. */
export function createBuyer({ call, onChanged, conversation, zone, now }: BuyerNeeds): BuyerModel {
  const about = computed(() => {
    const { value: open } = conversation;
    if (!open) return undefined;
    const { site, key, buyer = '' } = open;
    const who = site === TYPED_SITE ? buyer : key;
    return who === '' ? undefined : { site, who, buyer };
  });
  const view = createQuery({
    key: () => about.value,
    ask: (which) => call('buyers.get', which),
    tables: ['buyers', 'orders', 'attempts'],
    onChanged,
  });
  /** What is typed for one buyer stays with that one. */
  const typed = signal<{ of: string; form: Partial<BuyerForm> } | undefined>();
  const state = signal<{ of: string; saving: 'saving' | 'saved' | { why: string } } | undefined>();
  const which = computed(() => about.value && buyerKey(about.value));

  const stored = computed((): BuyerForm => {
    const { tags = [], note = '', nextContactAt } = view.value.value?.written ?? {};
    const day = nextContactAt === undefined ? '' : dayText(nextContactAt, zone.value);
    return { tags: tags.join(' '), note, day };
  });
  const changes = computed(() => (typed.value?.of === which.value ? typed.value?.form : undefined));
  const form = computed(() => ({ ...stored.value, ...changes.value }));
  const read = computed(() => readForm(form.value, zone.value));

  return {
    view,
    form,
    isChanged: computed(() => JSON.stringify(form.value) !== JSON.stringify(stored.value)),
    problem: computed(() => ('problem' in read.value ? read.value.problem : undefined)),
    isDue: computed(() => {
      const at = view.value.value?.written?.nextContactAt;
      return at !== undefined && at <= now.value;
    }),
    saving: computed(() => (state.value?.of === which.value && state.value?.saving) || 'idle'),
    change(update) {
      const of = which.peek();
      if (of === undefined) return;
      typed.value = { of, form: { ...changes.peek(), ...update } };
      state.value = undefined;
    },
    async save() {
      const { value: buyer } = about;
      const of = which.peek();
      const sent = typed.peek();
      if (!buyer || of === undefined || !('note' in read.value)) return;
      state.value = { of, saving: 'saving' };
      try {
        const { note } = read.value;
        await call('buyers.save', { ...buyer, ...note });
        view.change((known) => ({ ...known, written: note }));
        if (typed.peek() === sent) typed.value = undefined;
        state.value = { of, saving: 'saved' };
      } catch (error) {
        state.value = { of, saving: { why: reasonOf(error) } };
      }
    },
    dispose: () => view.dispose(),
  };
}

function readForm(form: BuyerForm, zone: Zone): { note: BuyerNote } | { problem: BuyerProblem } {
  const tags = readTags(form.tags);
  const note = form.note.trim();
  if (tags.length > TAGS_MAX) return { problem: 'tooManyTags' };
  if (tags.some((tag) => tag.length > TAG_LENGTH_MAX)) return { problem: 'tagTooLong' };
  if (note.length > NOTE_MAX) return { problem: 'noteTooLong' };
  if (form.day === '') return { note: { tags, note } };
  const nextContactAt = startOfDay(form.day, zone);
  return nextContactAt === undefined
    ? { problem: 'noSuchDay' }
    : { note: { tags, note, nextContactAt } };
}
