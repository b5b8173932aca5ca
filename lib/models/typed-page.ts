import { type ReadonlySignal, signal } from '@preact/signals';
import { orderFromText } from '../chat/order-text';
import type { RawConversation } from '../chat/raw';
import type { PageEvent, PageLink } from '../messaging/page-link';

/** Site under which typed orders are kept. */
export const TYPED_SITE = 'typed';

/** A page that is not there: the agent types or pastes the order, and texts are copied instead of inserted. */
export interface TypedPage {
  link: PageLink;
  buyer: ReadonlySignal<string>;
  text: ReadonlySignal<string>;
  /** False where something was typed and no order was recognised in it. */
  isRecognised: ReadonlySignal<boolean>;
  setBuyer(buyer: string): void;
  setText(text: string): void;
}

export function createTypedPage(siteName: string): TypedPage {
  const buyer = signal('');
  const text = signal('');
  const isRecognised = signal(true);
  const listeners = new Set<(event: PageEvent) => void>();

  const current = (): PageEvent => {
    const order = orderFromText(text.value);
    isRecognised.value = order !== undefined || text.value.trim() === '';
    const name = buyer.value.trim();
    const conversation: RawConversation = {
      site: TYPED_SITE,
      key: JSON.stringify([name, order?.fields.number ?? '']),
      ...(name && { buyer: name }),
      messages: [],
      orders: order ? [order] : [],
    };
    return { type: 'conversation', conversation };
  };
  const tell = () => {
    const event = current();
    for (const listener of listeners) listener(event);
  };
  return {
    link: {
      facts: {
        kind: 'typed',
        site: TYPED_SITE,
        siteName,
        isChatReminderForbidden: false,
        isCollapsed: false,
      },
      onEvent(listener) {
        listeners.add(listener);
        listener(current());
        return () => void listeners.delete(listener);
      },
      onAsk: () => () => {},
      onClose: () => () => {},
      call: (name) => Promise.resolve((name === 'insert' ? NOT_INSERTED : null) as never),
    },
    buyer,
    text,
    isRecognised,
    setBuyer(next) {
      buyer.value = next;
      tell();
    },
    setText(next) {
      text.value = next;
      tell();
    },
  };
}

const NOT_INSERTED = { ok: false, reason: 'noPage' } as const;
