import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../../chat/conversation';
import type { PageFacts } from '../../messaging/page-link';
import type { CopyText } from '../insertion';
import type { Notices } from '../notice';

/** Where a conversation is: open here; on this page, but not in view; nowhere that this page could lead to. */
export type ConversationWay = 'here' | 'elsewhere' | 'copy';

/** Whose conversation. */
export interface ConversationPlace {
  site: string;
  conversationKey: string;
}

/** What is said once the buyer is named, with the name copied or without. */
type Named = readonly ['queueNamed', 'queueNamedOnly'] | readonly ['dueNamed', 'dueNamedOnly'];

/** The conversations of the page beside the sidebar. Nothing in the page is pressed to get to one. */
export interface Conversations {
  wayOf(place: ConversationPlace): ConversationWay;
  /** Copies the buyer's name and says so; `then` happens once that conversation is open. */
  name(place: ConversationPlace, buyer: string, said: Named, then: () => void): Promise<void>;
  dispose(): void;
}

interface Needs {
  facts: Pick<PageFacts, 'kind' | 'site'>;
  conversation: ReadonlySignal<Conversation | undefined>;
  copy: CopyText;
  notices: Notices;
}

export function createConversations(needs: Needs): Conversations {
  const { facts, conversation, copy, notices } = needs;
  /** The conversation the agent was sent to. */
  const awaited = signal<{ key: string; then: () => void } | undefined>();
  const dispose = effect(() => {
    const open = conversation.value;
    const { value: asked } = awaited;
    if (asked === undefined || open?.key !== asked.key) return;
    awaited.value = undefined;
    asked.then();
  });
  return {
    wayOf({ site, conversationKey }) {
      const isOurs = facts.kind === 'page' && facts.site === site && conversationKey !== '';
      if (!isOurs) return 'copy';
      return conversation.value?.key === conversationKey ? 'here' : 'elsewhere';
    },
    async name(place, buyer, [named, namedOnly], then) {
      awaited.value = { key: place.conversationKey, then };
      if (!buyer) return;
      await copy(buyer).then(
        () => notices.good([named, buyer]),
        () => notices.good([namedOnly, buyer]),
      );
    },
    dispose,
  };
}
