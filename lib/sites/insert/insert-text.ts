import { placeCaret } from './caret';
import { type Composer, isField, normalise, readDraft, readDraftWithCaret } from './editor-text';
import { waysInto } from './families';
import type { Strategy } from './strategies';

/** Longest text that is inserted (UTF-16 units). */
export const INSERT_MAX = 10_000;
/** How long an editor may take to show what it was given. */
const VERIFY_WITHIN_MS = 400;
/** How often the editor is read meanwhile. */
const STEP_MS = 20;
/** Editors hear of a moved caret in a later task; the slowest known looks ten times a second. */
const CARET_HEARD_MS = 150;

export type Insertion =
  | { ok: true; strategy: string }
  | {
      ok: false;
      reason: 'readOnly' | 'notAccepted' | 'changedUnexpectedly' | 'tooLong' | 'composing';
    };

/** What has been going on in the composer. */
export interface InsertionContext {
  /** Whether the agent has had the caret in it. */
  wasFocused: boolean;
  /** Asked before anything is touched. */
  isComposing?: () => boolean;
  strategies?: readonly Strategy[];
}

/**
 * Puts `text` at the caret of `composer` and reads the editor back. Strategies are tried in order; one follows
 * another only while the draft stands untouched, so nothing is ever inserted twice. In a field of a single line, line
 * breaks become spaces.
 */
export async function insertText(
  composer: Composer,
  text: string,
  { wasFocused, isComposing = () => false, strategies = waysInto(composer) }: InsertionContext,
): Promise<Insertion> {
  const refusal = reasonAgainst(composer, text);
  if (refusal) return { ok: false, reason: refusal };
  if (isComposing()) return { ok: false, reason: 'composing' };
  const given = composer.tagName === 'INPUT' ? text.replace(/\s*\n\s*/gu, ' ') : text;
  const isMoved = placeCaret(composer, wasFocused);
  if (!isField(composer)) await wait(isMoved ? CARET_HEARD_MS : 0);
  const { text: before, caret } = readDraftWithCaret(composer);
  const wanted = before.slice(0, caret) + normalise(given) + before.slice(caret);
  for (const strategy of strategies) {
    if (isComposing()) return { ok: false, reason: 'composing' };
    if (!(await strategy.run(composer, given))) {
      // An editor that does not take a paste may have moved the keyboard away for a moment to catch one.
      await wait(STEP_MS);
      placeCaret(composer, true);
      if (readDraft(composer) === before) continue;
    }
    const after = await settledDraft(composer, wanted);
    if (after === wanted) return { ok: true, strategy: strategy.name };
    if (after !== before) return { ok: false, reason: 'changedUnexpectedly' };
  }
  return { ok: false, reason: 'notAccepted' };
}

function reasonAgainst(composer: Composer, text: string): 'tooLong' | 'readOnly' | undefined {
  if (text.length > INSERT_MAX) return 'tooLong';
  if (!isField(composer)) return composer.isContentEditable ? undefined : 'readOnly';
  if (composer.readOnly || composer.disabled) return 'readOnly';
  const { maxLength, value } = composer;
  return maxLength >= 0 && value.length + text.length > maxLength ? 'tooLong' : undefined;
}

/**
 * The draft once it reads as wanted, or after the time an editor may take. A framework may put its own value back
 * right after the event, so the wanted text must still stand one task later.
 */
async function settledDraft(composer: Composer, wanted: string): Promise<string> {
  const until = performance.now() + VERIFY_WITHIN_MS;
  let draft = readDraft(composer);
  while (performance.now() < until) {
    const wasWanted = draft === wanted;
    await wait(wasWanted ? 0 : STEP_MS);
    draft = readDraft(composer);
    if (wasWanted && draft === wanted) break;
  }
  return draft;
}

const wait = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));
