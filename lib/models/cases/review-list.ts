import {
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals';
import type { Review, ReviewPage } from '../../cases/review';
import { REVIEW_TEXT_MAX } from '../../cases/review-check';
import type { RuleOverrides, ShopSettings } from '../../chat/settings';
import type { EpochMs, Zone } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { reasonOf } from '../loadable';
import { fromLocalInput } from '../local-input';
import { createPaging, type Paging } from '../paging';
import { createQuery, type OnChanged, type Query } from '../query';
import { toBox } from './case-draft';

export const REVIEWS_PER_PAGE = 20;

/** A review while it is being written; `made` as a `datetime-local` box has it. */
export type ReviewDraft = Omit<Review, 'madeAt'> & { made: string };

export type ReviewProblem = 'textMissing' | 'textTooLong' | 'madeMissing' | 'madeAhead';

export type ReviewSaving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'refused'; problem: ReviewProblem }
  | { kind: 'failed'; why: string };

/** Neutral and bad reviews; one of them may be written or changed. Asks for nothing until it is opened. */
export interface ReviewList extends Paging {
  isOpen: Signal<boolean>;
  search: Signal<string>;
  page: Query<ReviewPage>;
  /** The shop's own figures. */
  overrides: ReadonlySignal<RuleOverrides>;
  draft: ReadonlySignal<ReviewDraft | undefined>;
  /** It was begun as a new one: it stays where it was begun once it is saved, and the keyboard with it. */
  isNew: ReadonlySignal<boolean>;
  /** The one that is listed alone, unfolded; a search lists all again. */
  only: ReadonlySignal<string | undefined>;
  showOnly(id: string | undefined): void;
  saving: ReadonlySignal<ReviewSaving>;
  /** A new one, or one of the list; what was being written of another is kept until the page is closed. */
  edit(review?: Review): void;
  change(update: Partial<ReviewDraft>): void;
  save(): Promise<void>;
  /** Folds the form away. */
  close(): void;
  dispose(): void;
}

export interface ReviewListNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  newId: () => string;
  settings: ReadonlySignal<ShopSettings | undefined>;
  zone: ReadonlySignal<Zone>;
  now: ReadonlySignal<EpochMs>;
}

export function createReviewList(needs: ReviewListNeeds): ReviewList {
  const { call, onChanged, newId, settings, zone, now } = needs;
  const isOpen = signal(false);
  const search = signal('');
  const only = signal<string | undefined>();
  const isNew = signal(false);
  const paging = createPaging(REVIEWS_PER_PAGE, () => [search.value, only.value]);
  const saving = signal<ReviewSaving>({ kind: 'idle' });
  const openId = signal<string | undefined>();
  const drafts = signal<Readonly<Record<string, ReviewDraft>>>({});
  let newOne: string | undefined;
  const draft = computed(() => drafts.value[openId.value ?? '']);
  const page = createQuery({
    key: () =>
      isOpen.value ? { search: search.value.trim(), id: only.value, ...paging.range() } : undefined,
    ask: (query) => call('reviews.page', query),
    tables: ['reviews'],
    onChanged,
  });
  paging.follow(page.value);
  const keep = (one: ReviewDraft) => {
    drafts.value = { ...drafts.value, [one.id]: one };
  };
  function edit(review?: Review): void {
    saving.value = { kind: 'idle' };
    const id = review?.id ?? newOne ?? newId();
    if (!drafts.peek()[id]) keep(review ? draftOf(review, zone.value) : blank(id));
    if (!review) newOne = id;
    isNew.value = !review;
    openId.value = id;
  }
  const stops = [
    effect(() => {
      search.value;
      only.value = undefined;
    }),
    effect(() => {
      const [one] = page.value.value?.reviews ?? [];
      if (only.value === undefined || one?.id !== only.value) return;
      if (openId.peek() !== one.id) untracked(() => edit(one));
    }),
  ];
  return {
    ...paging,
    isOpen,
    search,
    page,
    overrides: computed(() => settings.value?.ruleOverrides ?? {}),
    draft,
    saving,
    isNew,
    only,
    showOnly(id) {
      search.value = '';
      only.value = id;
    },
    edit,
    change(update) {
      const open = draft.value;
      if (!open) return;
      saving.value = { kind: 'idle' };
      keep({ ...open, ...update });
    },
    async save() {
      const sent = draft.value;
      if (!sent || saving.value.kind === 'saving') return;
      const read = reviewOf(sent, now.value, zone.value);
      if ('problem' in read) {
        saving.value = { kind: 'refused', problem: read.problem };
        return;
      }
      saving.value = { kind: 'saving' };
      const show = (state: ReviewSaving) => {
        if (openId.value === sent.id) saving.value = state;
      };
      try {
        await call('reviews.save', read.review);
        if (newOne === sent.id) newOne = undefined;
        show({ kind: 'saved' });
      } catch (error) {
        show({ kind: 'failed', why: reasonOf(error) });
      }
    },
    close() {
      const done = openId.value;
      openId.value = undefined;
      // What was saved is read anew the next time.
      if (saving.value.kind !== 'saved' || done === undefined) return;
      const { [done]: _, ...rest } = drafts.value;
      drafts.value = rest;
    },
    dispose() {
      for (const stop of stops) stop();
      paging.dispose();
      page.dispose();
    },
  };
}

const blank = (id: string): ReviewDraft => ({
  id,
  grade: 'bad',
  buyer: '',
  orderNumber: '',
  text: '',
  made: '',
  state: 'open',
  reply: '',
  has: [],
});

function draftOf({ madeAt, ...rest }: Review, zone: Zone): ReviewDraft {
  return { ...rest, made: toBox(madeAt, zone) };
}

function reviewOf(
  { made, ...rest }: ReviewDraft,
  now: EpochMs,
  zone: Zone,
): { review: Review } | { problem: ReviewProblem } {
  const [text, reply] = [rest.text.trim(), rest.reply.trim()];
  if (text === '') return { problem: 'textMissing' };
  if (Math.max(text.length, reply.length) > REVIEW_TEXT_MAX) return { problem: 'textTooLong' };
  const madeAt = fromLocalInput(made, zone);
  if (madeAt === undefined || madeAt < 0) return { problem: 'madeMissing' };
  if (madeAt > now) return { problem: 'madeAhead' };
  return { review: { ...rest, text, reply, madeAt } };
}
