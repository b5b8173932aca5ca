import { type ReadonlySignal, signal } from '@preact/signals';
import type { InsertFailure, InsertRequest, InsertResult, PageLink } from '../messaging/page-link';
import type { Filled } from './fill';
import type { Notices } from './notice';
import type { WordingGate } from './wording';

/** Puts a text on the clipboard; rejects if the browser refuses. */
export type CopyText = (text: string) => Promise<void>;

export interface Insertion {
  isBusy: ReadonlySignal<boolean>;
  /**
   * Never sends. `inserted` only if the page read the text back from its composer; `copied` if the composer would not
   * take it and the clipboard has it instead; else `undefined`, and the notice says why.
   *
   * Without a key, where nothing tells which conversation is open, it is only copied.
   *
   * @param isStaying - the keyboard stays here; otherwise it goes on in the composer.
   */
  insert(filled: Insertable, isStaying?: boolean): Promise<'inserted' | 'copied' | undefined>;
  /** Puts a text on the clipboard, with the same look at its wording. True once it is there. */
  copy(text: string): Promise<boolean>;
}

type Insertable = Pick<Filled, 'text' | 'caret' | 'conversationKey'> &
  Pick<InsertRequest, 'replaces'>;

const NO_GATE: WordingGate = { allows: () => true, tell: () => {} };

/** Failures after which a copy helps: the conversation is the right one, only the composer would not take it. */
const COPY_AFTER: readonly InsertFailure[] = [
  'conversationUntold',
  'noComposer',
  'readOnly',
  'notAccepted',
  'changedUnexpectedly',
  'tooLong',
];

/** @param gate - looks at every text before it goes in. */
export function createInsertion(
  link: Pick<PageLink, 'call'>,
  copy: CopyText,
  notices: Notices,
  gate: WordingGate = NO_GATE,
): Insertion {
  const isBusy = signal(false);

  async function ask({
    text,
    caret,
    conversationKey,
    replaces,
  }: Insertable): Promise<InsertResult> {
    if (conversationKey === undefined) return { ok: false, reason: 'conversationUntold' };
    try {
      const request = {
        conversationKey,
        text,
        ...(caret !== undefined && { caret }),
        ...(replaces !== undefined && { replaces }),
      };
      return await link.call('insert', request);
    } catch {
      return { ok: false, reason: 'pageGone' };
    }
  }

  /** Where there is no page, a copy is what was asked for. */
  async function copyOnly(text: string): Promise<boolean> {
    try {
      await copy(text);
      notices.good(['notice_copied']);
      return true;
    } catch {
      notices.bad(['notice_notCopied']);
      return false;
    }
  }

  /** @returns true if the clipboard has the text now. */
  async function copyInstead(reason: InsertFailure, text: string): Promise<boolean> {
    if (reason === 'noPage') return copyOnly(text);
    const what = [`notice_insert_${reason}`] as const;
    if (!COPY_AFTER.includes(reason)) {
      notices.bad(what);
      return false;
    }
    const isCopied = await copy(text).then(
      () => true,
      () => false,
    );
    notices.bad(what, [isCopied ? 'notice_copiedInstead' : 'notice_notCopied']);
    return isCopied;
  }

  /** False once the agent has thought better of it. */
  async function isAsked(allowed: Promise<boolean>): Promise<boolean> {
    notices.clear();
    return (await allowed) && !isBusy.value;
  }

  return {
    isBusy,
    async copy(text) {
      const allowed = gate.allows(text);
      if (allowed !== true && !(await isAsked(allowed))) return false;
      if (!(await copyOnly(text))) return false;
      gate.tell(text);
      return true;
    },
    async insert(filled, isStaying = false) {
      if (isBusy.value) return undefined;
      const allowed = gate.allows(filled.text);
      if (allowed !== true && !(await isAsked(allowed))) return undefined;
      isBusy.value = true;
      notices.clear();
      try {
        const result = await ask(filled);
        if (!result.ok) {
          if (!(await copyInstead(result.reason, filled.text))) return undefined;
          gate.tell(filled.text);
          return 'copied';
        }
        notices.good(['notice_inserted']);
        gate.tell(filled.text);
        // Once more: a click's own focus may have come to this frame after the composer was given it.
        if (!isStaying) link.call('focusComposer', null).catch(() => {});
        return 'inserted';
      } finally {
        isBusy.value = false;
      }
    },
  };
}
