import { type ReadonlySignal, signal } from '@preact/signals';
import type { InsertFailure, InsertResult, PageLink } from '../messaging/page-link';
import type { Notices } from './notice';

/** Puts a text on the clipboard; rejects if the browser refuses. */
export type CopyText = (text: string) => Promise<void>;

export interface Insertion {
  isBusy: ReadonlySignal<boolean>;
  /** Resolves to true only if the page read the text back from its composer. Never sends. */
  insert(text: string, conversationKey: string): Promise<boolean>;
}

/** Failures after which a copy helps: the conversation is the right one, only the composer would not take it. */
const COPY_AFTER: readonly InsertFailure[] = [
  'noComposer',
  'readOnly',
  'notAccepted',
  'changedUnexpectedly',
  'tooLong',
];

export function createInsertion(
  link: Pick<PageLink, 'call'>,
  copy: CopyText,
  notices: Notices,
): Insertion {
  const isBusy = signal(false);

  async function ask(text: string, conversationKey: string): Promise<InsertResult> {
    try {
      return await link.call('insert', { conversationKey, text });
    } catch {
      return { ok: false, reason: 'pageGone' };
    }
  }

  async function explain(reason: InsertFailure, text: string): Promise<void> {
    const what = [`notice_insert_${reason}`] as const;
    if (!COPY_AFTER.includes(reason)) return notices.bad(what);
    const isCopied = await copy(text).then(
      () => true,
      () => false,
    );
    notices.bad(what, [isCopied ? 'notice_copiedInstead' : 'notice_notCopied']);
  }

  return {
    isBusy,
    async insert(text, conversationKey) {
      if (isBusy.value) return false;
      isBusy.value = true;
      notices.clear();
      try {
        const result = await ask(text, conversationKey);
        if (result.ok) {
          notices.good(['notice_inserted']);
          // Once more: a click's own focus may have come to this frame after the composer was given it.
          link.call('focusComposer', null).catch(() => {});
        } else await explain(result.reason, text);
        return result.ok;
      } finally {
        isBusy.value = false;
      }
    },
  };
}
