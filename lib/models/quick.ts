import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { MINUTE_MS } from '../chat/units';
import { createFill, type Filled } from './fill';
import { createInsertion } from './insertion';
import { createNotices, type Notices } from './notice';
import { createOrderChoice } from './order-choice';
import { createPage } from './page';
import { createQuery } from './query';
import { quickMatches } from './quick-matches';
import type { SidebarNeeds } from './sidebar';
import { createTicker } from './ticker';

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
  type(text: string): void;
  /** Goes up or down by so many rows, round the ends. */
  move(by: number): void;
  /** Puts the reply in place of the word; one with holes stays where it is. */
  insert(index: number): Promise<void>;
  /** Closes the list and gives the composer what was typed. */
  giveUp(): void;
  dispose(): void;
}

export function createQuick(needs: QuickNeeds): Quick {
  const { link, callBackground: call, onChanged } = needs;
  const ticker = createTicker(needs.clock, needs.visibility);
  const minute = computed(() => Math.floor(ticker.now.value / MINUTE_MS) * MINUTE_MS);
  const ask = <T>(name: 'settings' | 'phrases' | 'phraseUses', answer: () => Promise<T>) =>
    createQuery({ key: () => null, ask: answer, tables: [name], onChanged });
  const settings = ask('settings', () => call('settings.get', null));
  const phrases = ask('phrases', () => call('phrases.list', null));
  const uses = ask('phraseUses', () => call('phrases.uses', null));

  const zone = computed(() => settings.value.value?.zone);
  const page = createPage(link, needs.clock, zone);
  const choice = createOrderChoice(page.conversation, !link.facts.lacksOrders);
  const notices = createNotices();
  const insertion = createInsertion(link, needs.copy, notices);
  const fill = computed(() => {
    const open = page.conversation.value;
    const shop = settings.value.value;
    const isFilled = open !== undefined || page.state.value.kind === 'untold';
    return isFilled && shop ? createFill(open, choice.order.value, shop, minute.value) : undefined;
  });

  /** What stands in the composer; `undefined` while the list is closed. */
  const word = signal<string | undefined>();
  const typed = signal('');
  const current = signal(0);
  const openings = signal(0);
  const rows = computed(() => {
    const filled = fill.value;
    if (word.value === undefined || !filled) return [];
    return quickMatches({
      phrases: phrases.value.value ?? [],
      uses: uses.value.value ?? [],
      typed: typed.value,
      stage: choice.stage.value ?? 'unknown',
      limit: QUICK_ROWS,
    }).map((phrase) => filled(phrase));
  });

  const close = (text?: string) => {
    if (word.peek() === undefined) return;
    word.value = undefined;
    typed.value = '';
    notices.clear();
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
  const isReady = computed(() => fill.value !== undefined && phrases.value.value !== undefined);
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
    type,
    move(by) {
      const count = rows.peek().length;
      if (count > 0) current.value = (current.peek() + by + count) % count;
    },
    async insert(index) {
      const row = rows.peek()[index];
      const replaces = word.peek();
      if (!row || row.lacks.length > 0 || replaces === undefined) return;
      const result = await insertion.insert({ ...row, replaces });
      if (result !== 'inserted') return;
      close();
      // A count that is lost costs nothing but an order of the list.
      await call('phrases.used', { id: row.phrase.id }).catch(() => {});
    },
    giveUp,
    dispose() {
      stopAsk();
      stopReady();
      for (const owner of [ticker, page, settings, phrases, uses, notices]) owner.dispose();
    },
  };
}
