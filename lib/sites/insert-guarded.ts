import type { ComposerState } from './composer-state';
import { findElement } from './find-part';
import { type Insertion, insertText } from './insert/insert-text';
import type { SiteProfile } from './profile';
import { readKey } from './read-conversation';

export type GuardedInsertion =
  | Insertion
  | { ok: false; reason: 'conversationChanged' | 'noComposer' | 'composing' };

/**
 * Inserts only if the conversation the text was made for is still the open one: key and composer are read again at
 * this moment, and once more afterwards.
 */
export async function insertGuarded(
  document: Document,
  profile: SiteProfile,
  state: ComposerState,
  conversationKey: string,
  text: string,
): Promise<GuardedInsertion> {
  if (readKey(document, profile) !== conversationKey) {
    return { ok: false, reason: 'conversationChanged' };
  }
  const composer = findElement<HTMLElement>(document, profile.parts.composer);
  if (!composer) return { ok: false, reason: 'noComposer' };
  if (state.isComposing()) return { ok: false, reason: 'composing' };
  const insertion = await insertText(composer, text, state.wasFocused(composer));
  if (insertion.ok && readKey(document, profile) !== conversationKey) {
    return { ok: false, reason: 'conversationChanged' };
  }
  return insertion;
}
