import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import { readMoney } from '../chat/read-money';
import type { Fen } from '../chat/units';
import {
  type FreightFacts,
  type FreightSplit,
  type FreightVerdict,
  freightOf,
  type LegName,
  splitFreight,
} from '../rules/freight';
import { termsShown } from '../rules/freight-shown';
import { checkIntact, type IntactVerdict } from '../rules/intact';
import {
  type IntactAnswer,
  type IntactAnswers,
  type IntactLine,
  linesFor,
} from '../rules/intact-lines';
import type { ReturnView } from './returns';

export const RETURN_SECTIONS = ['goods', 'intact', 'freight', 'replies'] as const;
export type ReturnSection = (typeof RETURN_SECTIONS)[number];

/** Amounts that the agent types. */
export type TypedAmount = LegName | 'gift' | 'tax';

/** What the agent has told about the return of one order; kept while the sidebar is open, never stored. */
interface Told {
  section?: ReturnSection;
  answers: IntactAnswers;
  freight: FreightFacts;
  typed: Partial<Record<TypedAmount, string>>;
}

const NOTHING: Told = { answers: {}, freight: {}, typed: {} };

/** Where the return of the order in view is worked out. */
export interface ReturnDesk {
  section: ReadonlySignal<ReturnSection | undefined>;
  /** Unfolds a section and folds the other; folds the one that is open. */
  toggle(section: ReturnSection): void;
  answers: ReadonlySignal<IntactAnswers>;
  lines: ReadonlySignal<readonly IntactLine[]>;
  intact: ReadonlySignal<IntactVerdict>;
  answer(line: IntactLine, answer: IntactAnswer): void;
  /** Lines that are open and say nothing against the seller are taken as good. */
  answerRest(): void;
  clearAnswers(): void;
  facts: ReadonlySignal<FreightFacts>;
  /** The terms come from the page's order. */
  areTermsShown: ReadonlySignal<boolean>;
  freight: ReadonlySignal<FreightVerdict>;
  tell(facts: FreightFacts): void;
  split: ReadonlySignal<FreightSplit>;
  typed(amount: TypedAmount): string;
  /** `undefined` where nothing is typed, or no amount. */
  amountFen(amount: TypedAmount): Fen | undefined;
  type(amount: TypedAmount, text: string): void;
}

/** Lines whose good answer would count against the buyer, or excuse him: only a person answers them. */
const NEVER_BY_THEMSELVES: readonly IntactLine[] = [
  'arrived',
  'specialKind',
  'specialSaid',
  'specialOpens',
];

export function createReturnDesk(
  conversation: ReadonlySignal<Conversation | undefined>,
  order: ReadonlySignal<Order | undefined>,
  view: ReadonlySignal<ReturnView | undefined>,
): ReturnDesk {
  const all = signal<ReadonlyMap<string, Told>>(new Map());
  const key = computed(() => {
    const { value: open } = conversation;
    const { value: card } = order;
    const which = card && (card.number ?? [card.cardKey, card.placedAt, card.items[0]?.title]);
    return JSON.stringify([open?.site, open?.key, which]);
  });
  const told = computed(() => all.value.get(key.value) ?? NOTHING);
  const change = (part: Partial<Told>) => {
    all.value = new Map(all.peek()).set(key.peek(), { ...told.peek(), ...part });
  };
  const isSealed = computed(
    () => view.value?.items.some(({ coverage }) => coverage.kind === 'coveredButSealed') === true,
  );
  const shown = computed(() => order.value && termsShown(order.value));
  const facts = computed((): FreightFacts => {
    const { freight } = told.value;
    return { ...freight, terms: freight.terms ?? shown.value };
  });
  const freight = computed(() => freightOf(facts.value));
  const typed = (amount: TypedAmount) => told.value.typed[amount] ?? paid(amount);
  /** What the buyer paid for the way out, as the page shows it. */
  const paid = (amount: TypedAmount) => {
    const fen = amount === 'outbound' ? order.value?.freightFen : undefined;
    return fen ? String(fen / 100) : '';
  };
  const amountFen = (amount: TypedAmount) => readMoney(typed(amount));

  return {
    section: computed(() => told.value.section),
    toggle(section) {
      const { section: open, ...rest } = told.peek();
      const next = open === section ? rest : { ...rest, section };
      all.value = new Map(all.peek()).set(key.peek(), next);
    },
    answers: computed(() => told.value.answers),
    lines: computed(() => linesFor(told.value.answers, isSealed.value)),
    intact: computed(() =>
      checkIntact({
        answers: told.value.answers,
        isSealed: isSealed.value,
        giftFen: amountFen('gift'),
        taxFen: amountFen('tax'),
      }),
    ),
    answer(line, answer) {
      change({ answers: { ...told.peek().answers, [line]: answer } });
    },
    answerRest() {
      const { answers } = told.peek();
      const open = linesFor(answers, isSealed.peek()).filter(
        (line) => answers[line] === undefined && !NEVER_BY_THEMSELVES.includes(line),
      );
      const good = Object.fromEntries(open.map((line) => [line, 'good']));
      change({ answers: { ...answers, ...good } });
    },
    clearAnswers() {
      const { gift: _, tax: __, ...typed } = told.peek().typed;
      change({ answers: {}, typed });
    },
    facts,
    areTermsShown: computed(
      () => told.value.freight.terms === undefined && shown.value !== undefined,
    ),
    freight,
    tell(facts) {
      change({ freight: { ...told.peek().freight, ...facts } });
    },
    split: computed(() =>
      splitFreight(freight.value, {
        outbound: amountFen('outbound'),
        return: amountFen('return'),
      }),
    ),
    typed,
    amountFen,
    type(amount, text) {
      change({ typed: { ...told.peek().typed, [amount]: text } });
    },
  };
}
