import { placeCaret } from './caret';
import { type Composer, isField, normalise, readDraft, readDraftWithCaret } from './editor-text';
import { STRATEGIES, type Strategy } from './strategies';

/** Longest text that is inserted (UTF-16 units). */
export const INSERT_MAX = 10_000;
/** How long an editor may take to show what it was given. */
const VERIFY_WITHIN_MS = 400;

export type Insertion =
  | { ok: true; strategy: string }
  | { ok: false; reason: 'readOnly' | 'notAccepted' | 'changedUnexpectedly' | 'tooLong' };

/**
 * Puts `text` at the caret of `composer` and reads the editor back. Strategies are tried in order; one follows
 * another only while the draft stands untouched, so nothing is ever inserted twice.
 *
 * @param wasFocused - whether the agent has had the caret in this composer.
 */
export async function insertText(
  composer: Composer,
  text: string,
  wasFocused: boolean,
  strategies: readonly Strategy[] = STRATEGIES,
): Promise<Insertion> {
  if (text.length > INSERT_MAX) return { ok: false, reason: 'tooLong' };
  if (isField(composer) && (composer.readOnly || composer.disabled)) {
    return { ok: false, reason: 'readOnly' };
  }
  placeCaret(composer, wasFocused);
  const { text: before, caret } = readDraftWithCaret(composer);
  const wanted = normalise(before.slice(0, caret) + normalise(text, false) + before.slice(caret));
  for (const strategy of strategies) {
    const isDone = strategy.run(composer, text);
    if (!isDone && readDraft(composer) === before) continue;
    const after = await settledDraft(composer, before, wanted);
    if (after === wanted) return { ok: true, strategy: strategy.name };
    if (after !== before) return { ok: false, reason: 'changedUnexpectedly' };
  }
  return { ok: false, reason: 'notAccepted' };
}

/**
 * The draft once it reads as wanted, or after the time an editor may take. A framework may put its own value back
 * right after the event, so the wanted text must still stand one task later.
 */
async function settledDraft(composer: Composer, before: string, wanted: string): Promise<string> {
  const until = performance.now() + VERIFY_WITHIN_MS;
  let draft = readDraft(composer);
  while (performance.now() < until) {
    const wasWanted = draft === wanted;
    await new Promise((resolve) => setTimeout(resolve, wasWanted ? 0 : draft === before ? 20 : 50));
    draft = readDraft(composer);
    if (wasWanted && draft === wanted) break;
  }
  return draft;
}
