import type { ComposerState } from './composer-state';
import { findElement } from './find-part';
import { placeCaret } from './insert/caret';
import { editableOf } from './insert/editable-of';
import { type Insertion, insertText } from './insert/insert-text';
import type { SiteProfile } from './profile';
import { readKey } from './read-conversation';

export type GuardedInsertion =
  | Insertion
  | { ok: false; reason: 'conversationChanged' | 'noComposer' };

/** A text and where in it the keyboard goes on; behind it if that is not said. */
interface Reply {
  text: string;
  caret?: number | undefined;
  /** What stands before the agent's caret and makes way for the text. */
  replaces?: string | undefined;
}

/**
 * Inserts only if the conversation the text was made for is still the open one: key and composer are read again at
 * this moment, and once more afterwards.
 */
export async function insertGuarded(
  document: Document,
  profile: SiteProfile,
  state: ComposerState,
  { conversationKey, ...reply }: Reply & { conversationKey: string },
): Promise<GuardedInsertion> {
  if (readKey(document, profile) !== conversationKey) {
    return { ok: false, reason: 'conversationChanged' };
  }
  const composer = findElement<HTMLElement>(document, profile.parts.composer);
  if (!composer) return { ok: false, reason: 'noComposer' };
  const insertion = await insertInto(composer, state, reply);
  if (insertion.ok && readKey(document, profile) !== conversationKey) {
    return { ok: false, reason: 'conversationChanged' };
  }
  return insertion;
}

/** Inserts where the agent's caret is in the composer that `element` is, holds or is part of. */
export function insertInto(
  element: HTMLElement,
  state: ComposerState,
  { text, caret, replaces }: Reply,
): Promise<Insertion> {
  const composer = editableOf(element);
  const { isComposing } = state;
  const wasFocused = state.wasFocused(composer);
  const left = state.leftAt(composer);
  return insertText(composer, text, { wasFocused, left, isComposing, caretAt: caret, replaces });
}

/** Gives the keyboard back to the composer that `element` is, holds or is part of, caret where the agent left it. */
export function focusComposer(element: HTMLElement, state: ComposerState): void {
  const composer = editableOf(element);
  placeCaret(composer, state.wasFocused(composer), state.leftAt(composer));
}
