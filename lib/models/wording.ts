import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Conversation } from '../chat/conversation';
import type { ShopSettings } from '../chat/settings';
import type { PageLink } from '../messaging/page-link';
import { createChecker } from '../wording/check-wording';
import { gravest, type Hit } from '../wording/hit';
import { readOwnWords } from '../wording/own-words';
import type { Notices } from './notice';
import { whenIdle } from './when-idle';

/** What looks at a text before it goes in. Changes nothing of it. */
export interface WordingGate {
  /** True at once, or what the agent decides about a text with something that is blocked in it. */
  allows(text: string): true | Promise<boolean>;
  /** It is in: what is to be said about it is shown. */
  tell(text: string): void;
}

/** What is said about a text's wording at the moment. */
export interface ShownWording {
  /**
   * `asking`: it goes in only by another, deliberate click. `told`: it is in. `draft`: it is what stands in the
   * composer, looked at on request.
   */
  kind: 'asking' | 'told' | 'draft';
  text: string;
  hits: Hit[];
}

export interface WordingModel extends WordingGate {
  shown: ReadonlySignal<ShownWording | undefined>;
  /** For texts to somebody whose conversation is not the open one. */
  elsewhere: WordingGate;
  check(text: string): Hit[];
  /** Looks at what stands in the page's composer. */
  checkDraft(): Promise<void>;
  /** Puts in what was asked about. */
  goOn(): void;
  /** Puts nothing in, and shows nothing more. */
  leave(): void;
  dispose(): void;
}

export interface WordingNeeds {
  link: Pick<PageLink, 'call'>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  conversation: ReadonlySignal<Conversation | undefined>;
  notices: Pick<Notices, 'good' | 'bad' | 'clear'>;
}

/** A mild word leaves by itself. */
const HINT_MS = 8_000;

export function createWording({
  link,
  settings,
  conversation,
  notices,
}: WordingNeeds): WordingModel {
  const ownWords = computed(() => settings.value?.ownWords ?? '');
  const checker = computed(() => createChecker(readOwnWords(ownWords.value).words));
  // Building it takes longer than a click should: it is there before the first text goes in.
  const stopBuilding = effect(() => {
    if (settings.value === undefined) return;
    ownWords.value;
    return whenIdle(() => checker.peek());
  });
  const shown = signal<ShownWording | undefined>();
  let decide: ((isGoing: boolean) => void) | undefined;
  /** The agent has seen what is to be said about it. */
  let seen: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (text: string, isHere = true): Hit[] => {
    const open = isHere ? conversation.peek() : undefined;
    const shop = settings.peek();
    return checker.peek().check(text, {
      ...(open && { site: open.site }),
      ...(open &&
        shop && { question: { messages: open.messages, ruleOverrides: shop.ruleOverrides } }),
    });
  };
  const settle = (isGoing: boolean, next?: ShownWording) => {
    clearTimeout(timer);
    shown.value = next;
    const decided = decide;
    decide = undefined;
    decided?.(isGoing);
  };

  /** What was found when the text was about to go in. */
  let found: { text: string; hits: Hit[] } | undefined;

  const gate = (isHere: boolean): WordingGate => ({
    allows(text) {
      seen = undefined;
      const hits = check(text, isHere);
      found = { text, hits };
      if (gravest(hits) !== 'block') {
        settle(false);
        return true;
      }
      settle(false, { kind: 'asking', text, hits });
      return new Promise((resolve) => {
        decide = resolve;
      });
    },
    tell(text) {
      if (text === seen) return;
      const hits = found?.text === text ? found.hits : check(text, isHere);
      if (hits.length === 0) return;
      settle(false, { kind: 'told', text, hits });
      if (gravest(hits) === 'hint') timer = setTimeout(() => settle(false), HINT_MS);
    },
  });

  return {
    ...gate(true),
    elsewhere: gate(false),
    shown,
    check: (text) => check(text),
    async checkDraft() {
      settle(false);
      notices.clear();
      const key = conversation.peek()?.key;
      const draft: unknown = await link.call('readDraft', null).catch(() => null);
      // Another buyer's by now.
      if (conversation.peek()?.key !== key) return;
      if (typeof draft !== 'string') return notices.bad(['wordingNoDraft']);
      if (draft.trim() === '') return notices.good(['wordingEmptyDraft']);
      settle(false, { kind: 'draft', text: draft, hits: check(draft) });
    },
    goOn() {
      seen = shown.peek()?.text;
      settle(true);
    },
    leave: () => settle(false),
    dispose() {
      stopBuilding();
      settle(false);
    },
  };
}
