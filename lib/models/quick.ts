import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { MINUTE_MS } from '../chat/units';
import { learnableText } from '../phrases/suggest/learnable-text';
import type { Filled } from './fill';
import { createFillIn, type FillInModel, readinessOf } from './fill-in';
import { createInsertion } from './insertion';
import { createNotices, type Notices } from './notice';
import { createOrderChoice } from './order-choice';
import { createPage } from './page';
import { createPageFill } from './page-fill';
import { createPhraseQueries } from './phrase-queries';
import { createPhraseSearch } from './phrase-search';
import { createQuery } from './query';
import type { SidebarNeeds } from './sidebar';
import { createTicker } from './ticker';
import { createWording, type WordingModel } from './wording';

/** Most replies the small list shows. */
export const QUICK_ROWS = 7;

export type QuickNeeds = Omit<SidebarNeeds, 'newId' | 'readShortcut'>;

/** The small list at the caret of the page's composer. */
export interface Quick {
  /** What the agent has typed of a code, with its slash if there is one; shown in place of the composer's. */
  typed: ReadonlySignal<string>;
  /** Best first; empty where no reply fits or there is nobody to fill them for. */
  rows: ReadonlySignal<Filled[]>;
  /** Index into `rows`. */
  current: ReadonlySignal<number>;
  /** Grows each time the list is opened: the keyboard belongs into its field. */
  openings: ReadonlySignal<number>;
  isBusy: ReadonlySignal<boolean>;
  notices: Notices;
  wording: WordingModel;
  type(text: string): void;
  /** Goes up or down by so many rows, round the ends. */
  move(by: number): void;
  fillIn: FillInModel;
  /** Puts the reply in place of the word, or asks for its fields first; one with holes stays where it is. */
  insert(index: number): Promise<void>;
  /** Closes the list and gives the composer what was typed. */
  giveUp(): void;
  dispose(): void;
}

export function createQuick(needs: QuickNeeds): Quick {
  const { link, callBackground: call, onChanged } = needs;
  const ticker = createTicker(needs.clock, needs.visibility);
  const minute = computed(() => Math.floor(ticker.now.value / MINUTE_MS) * MINUTE_MS);
  const settings = createQuery({
    key: () => null,
    ask: () => call('settings.get', null),
    tables: ['settings'],
    onChanged,
  });
  const { list, uses, ...queries } = createPhraseQueries(call, onChanged);

  const zone = computed(() => settings.value.value?.zone);
  const page = createPage(link, needs.clock, zone);
  const choice = createOrderChoice(page.conversation, !link.facts.lacksOrders);
  const notices = createNotices();
  const wording = createWording({
    link,
    settings: settings.value,
    conversation: page.conversation,
    notices,
  });
  const insertion = createInsertion(link, needs.copy, notices, wording);
  const fill = createPageFill(page, choice, settings.value, minute);

  /** What stands in the composer; `undefined` while the list is closed. */
  const word = signal<string | undefined>();
  const typed = signal('');
  const current = signal(0);
  const openings = signal(0);
  const search = createPhraseSearch({
    phrases: computed(() => list.value.value ?? []),
    uses,
    query: computed(() =>
      word.value === undefined ? undefined : typed.value.replace(/^[/／]/u, ''),
    ),
    stage: computed(() => choice.stage.value ?? 'unknown'),
    now: minute,
  });
  const rows = computed(() => {
    const filled = fill.value;
    if (!filled) return [];
    return search.found.value.slice(0, QUICK_ROWS).map(({ phrase }) => filled(phrase));
  });

  async function insert(filled: Filled): Promise<void> {
    const replaces = word.peek();
    if (replaces === undefined) return;
    const question = learnableText(page.conversation.peek()?.messages ?? []);
    if ((await insertion.insert({ ...filled, replaces })) !== 'inserted') return;
    close();
    const phraseId = filled.phrase.id;
    // What is lost of these costs nothing but an order of the list.
    await call('phrases.used', { id: phraseId }).catch(() => {});
    if (question === undefined || !settings.value.peek()?.learnsReplies) return;
    await call('choices.add', { text: question, phraseId }).catch(() => {});
  }
  const fillIn = createFillIn({
    fill: (phrase, fields) => fill.value?.(phrase, fields),
    insert: (filled) => void insert(filled),
    onCancel: () => {
      openings.value += 1;
    },
    isBusy: insertion.isBusy,
  });

  const close = (text?: string) => {
    if (word.peek() === undefined) return;
    word.value = undefined;
    fillIn.end();
    typed.value = '';
    notices.clear();
    wording.leave();
    link.call('quickDone', text === undefined ? {} : { text }).catch(() => {});
  };
  const type = (text: string) => {
    typed.value = text;
    current.value = 0;
  };
  const giveUp = () => {
    // While a reply is on its way, the keyboard leaves the list by itself.
    if (!insertion.isBusy.peek()) close(typed.peek());
  };
  const stopAsk = link.onAsk((asked) => {
    if (asked.type !== 'quick') return;
    ticker.tick();
    word.value = asked.word;
    // Letters may have come before the word they belong to.
    type(asked.word + typed.peek());
    openings.value += 1;
  });
  const isReady = computed(() => fill.value !== undefined && list.value.value !== undefined);
  const stopReady = effect(() => {
    if (isReady.value) link.call('quickReady', null).catch(() => {});
  });

  return {
    typed,
    rows,
    current,
    openings,
    isBusy: insertion.isBusy,
    notices,
    wording,
    type,
    move(by) {
      const count = rows.peek().length;
      if (count > 0) current.value = (current.peek() + by + count) % count;
    },
    fillIn,
    async insert(index) {
      const row = rows.peek()[index];
      if (!row) return;
      const readiness = readinessOf(row);
      if (readiness === 'ready') await insert(row);
      if (readiness === 'asking') fillIn.begin(row.phrase.id, row.phrase, false);
    },
    giveUp,
    dispose() {
      stopAsk();
      stopReady();
      for (const owner of [ticker, page, settings, queries, search, notices, wording])
        owner.dispose();
    },
  };
}
