import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import { type Flag, type FlagSuggestion, suggestFlag } from '../rules/remark';

/** The remark for the order in view, to be pasted into the shop's own order page. */
export interface RemarkModel {
  suggestion: ReadonlySignal<FlagSuggestion | undefined>;
  /** The agent's, else the suggested one. */
  flag: ReadonlySignal<Flag | undefined>;
  note: ReadonlySignal<string>;
  /** The same from order to order: most shops ship one way. */
  shippingWay: Signal<string>;
  choose(flag: Flag): void;
  write(note: string): void;
}

export function createRemark(
  conversation: ReadonlySignal<Conversation | undefined>,
  order: ReadonlySignal<Order | undefined>,
): RemarkModel {
  const about = computed(() => {
    const { value: open } = conversation;
    const { value: shown } = order;
    return open && shown && JSON.stringify([open.key, shown.number ?? shown.cardKey]);
  });
  const own = signal<{ about: string | undefined; flag?: Flag; note: string }>({
    about: undefined,
    note: '',
  });
  const current = computed(() => (own.value.about === about.value ? own.value : undefined));
  const suggestion = computed(() => order.value && suggestFlag(order.value));
  const change = (update: { flag: Flag } | { note: string }) => {
    own.value = { note: '', ...current.peek(), about: about.peek(), ...update };
  };
  return {
    suggestion,
    flag: computed(() => current.value?.flag ?? suggestion.value?.flag),
    note: computed(() => current.value?.note ?? ''),
    shippingWay: signal(''),
    choose: (flag) => change({ flag }),
    write: (note) => change({ note }),
  };
}
