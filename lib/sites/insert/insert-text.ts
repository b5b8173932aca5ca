import { isFocused, placeCaret } from './caret';
import {
  type Composer,
  type Draft,
  isField,
  normalise,
  readDraft,
  readDraftWithCaret,
} from './editor-text';
import { isOutOfReach, waysInto } from './families';
import { type Strategy, takeOut, tell } from './strategies';
import { selectPart } from './take-out';

/** Longest text that is inserted (UTF-16 units). */
export const INSERT_MAX = 10_000;
/** How long an editor may take to show anything of what it was given. */
const ANSWER_WITHIN_MS = 1_200;
/** How long it may take to show all of it. */
const VERIFY_WITHIN_MS = 400;
/** How often the editor is read meanwhile. */
const STEP_MS = 20;
/** Editors hear of a moved caret in a later task; the slowest known looks ten times a second. */
const CARET_HEARD_MS = 150;

export type Insertion =
  | { ok: true; strategy: string }
  | {
      ok: false;
      reason:
        | 'readOnly'
        | 'notAccepted'
        | 'changedUnexpectedly'
        | 'tooLong'
        | 'composing'
        | 'wordGone';
    };

/** What has been going on in the composer. */
export interface InsertionContext {
  /** Whether the agent has had the caret in it. */
  wasFocused: boolean;
  /** The draft as the keyboard left it. */
  left?: Draft | undefined;
  /** Asked before anything is touched. */
  isComposing?: () => boolean;
  strategies?: readonly Strategy[];
  /** Offset into the text where the caret is left; behind it if absent. */
  caretAt?: number | undefined;
  /** What stands before the caret and makes way for the text, as one step of the editor's history. */
  replaces?: string | undefined;
}

/**
 * Puts `text` at the caret of `composer` and reads the editor back. Strategies are tried in order; one follows
 * another only while the draft stands as it was, so nothing is ever inserted twice. Line breaks at the end of the text
 * are left out; in a field of a single line, the others become spaces.
 */
export async function insertText(
  composer: Composer,
  text: string,
  {
    wasFocused,
    left,
    isComposing = () => false,
    strategies = waysInto(composer),
    caretAt,
    replaces = '',
  }: InsertionContext,
): Promise<Insertion> {
  const refusal = reasonAgainst(composer, text);
  if (refusal) return { ok: false, reason: refusal };
  if (isComposing()) return { ok: false, reason: 'composing' };
  const given = forComposer(composer, text);
  if (given === replaces) return { ok: true, strategy: 'nothing' };
  const isMoved = placeCaret(composer, wasFocused, left);
  if (!isField(composer)) await wait(isMoved ? CARET_HEARD_MS : 0);
  let { text: before, caret } = readDraftWithCaret(composer);
  const from = caret - replaces.length;
  if (before.slice(Math.max(from, 0), caret) !== replaces) return { ok: false, reason: 'wordGone' };
  const wanted = before.slice(0, from) + normalise(given) + before.slice(caret);
  const without = before.slice(0, from) + before.slice(caret);
  /** Back to a draft that the next way may start from. A way that failed may have taken the word out all the same. */
  const isAsBefore = () => {
    const draft = readDraft(composer);
    if (draft === without) [before, caret] = [without, from];
    return draft === before;
  };
  for (const strategy of given === '' ? [takeOut] : strategies) {
    if (caret > from && !(await selectBefore(composer, caret - from, caret))) break;
    if (isComposing()) return { ok: false, reason: 'composing' };
    if (!(await strategy.run(composer, given))) {
      // An editor may have moved the keyboard away for a moment to catch a paste, or draw anew what it was told of.
      if (!isFocused(composer) || composer.querySelector(':not(br)')) await wait(STEP_MS);
      placeCaret(composer, true);
      if (isAsBefore()) continue;
    }
    const after = await settledDraft(composer, before, wanted);
    if (after === wanted) {
      if (caretAt !== undefined) {
        const head = asShown(composer, text.slice(0, caretAt)).slice(0, given.length);
        leaveCaret(composer, from + normalise(head).length, given.length - head.length);
      }
      return { ok: true, strategy: strategy.name };
    }
    // It was taken and may still come: another way would put it in twice.
    if (after === before) break;
    if (isComposing() || !(await takeBack(composer, before, after, without)) || !isAsBefore()) {
      return { ok: false, reason: 'changedUnexpectedly' };
    }
  }
  return { ok: false, reason: replaces && caret === from ? 'changedUnexpectedly' : 'notAccepted' };
}

/** Line breaks at the end belong to how a reply was written down; editors do not agree on what they are. */
function forComposer(composer: Composer, text: string): string {
  return asShown(composer, text.replace(/[\r\n]+$/u, ''));
}

function asShown(composer: Composer, text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return composer.tagName === 'INPUT' ? lines.replace(/\s*\n\s*/gu, ' ') : lines;
}

/** Selects the last letters before the caret, for what comes next to take their place. */
async function selectBefore(composer: Composer, count: number, caret: number): Promise<boolean> {
  if (!isField(composer)) {
    if (!selectPart(composer, caret - count, caret)) return false;
    await wait(CARET_HEARD_MS);
  } else if (composer.selectionEnd !== null) {
    composer.setSelectionRange(composer.selectionEnd - count, composer.selectionEnd);
  }
  return true;
}

/**
 * @param at - offset into the draft.
 * @param back - what of the inserted text is to stand behind the caret; in a field the caret is at its end now.
 */
function leaveCaret(composer: Composer, at: number, back: number): void {
  if (!isField(composer)) selectPart(composer, at, at);
  else if (composer.selectionEnd !== null) {
    const place = composer.selectionEnd - back;
    composer.setSelectionRange(place, place);
  }
}

function reasonAgainst(composer: Composer, text: string) {
  if (text.length > INSERT_MAX) return 'tooLong';
  const isWritable = isField(composer)
    ? !(composer.readOnly || composer.disabled)
    : composer.isContentEditable;
  if (!isWritable) return 'readOnly';
  if (isOutOfReach(composer)) return 'notAccepted';
  if (!isField(composer)) return undefined;
  const { maxLength, value } = composer;
  return maxLength >= 0 && value.length + text.length > maxLength ? 'tooLong' : undefined;
}

/**
 * Takes out what a way has put in wrongly: an editor's own undo leaves no step of it behind, where it is safe; else
 * editors with a model of their own cut it, and the browser deletes it elsewhere.
 *
 * @param without - the draft before, less the word that was to make way.
 * @returns true if the draft is what it was before, with or without that word.
 */
async function takeBack(
  composer: Composer,
  before: string,
  after: string,
  without: string,
): Promise<boolean> {
  if (isField(composer)) return false;
  // Elsewhere undo may take out what the agent had typed just before, and redo need not bring it back.
  if ((!before || composer.matches('.ProseMirror')) && tell(composer, 'historyUndo')) {
    if ((await settledDraft(composer, after, before)) === before) return true;
    tell(composer, 'historyRedo');
    if ((await settledDraft(composer, before, after)) !== after) return false;
  }
  let from = 0;
  while (from < without.length && without[from] === after[from]) from++;
  const to = after.length - without.length + from;
  if (to <= from || !after.endsWith(without.slice(from))) return false;
  if (!selectPart(composer, from, to)) return false;
  await wait(CARET_HEARD_MS);
  takeOut.run(composer, '');
  return (await settledDraft(composer, after, without)) === without;
}

/**
 * The draft once it reads as wanted, or after the time an editor may take. A framework may put its own value back
 * right after the event, so the wanted text must still stand one task later.
 */
async function settledDraft(composer: Composer, before: string, wanted: string): Promise<string> {
  const started = performance.now();
  let draft = readDraft(composer);
  while (performance.now() - started < (draft === before ? ANSWER_WITHIN_MS : VERIFY_WITHIN_MS)) {
    const wasWanted = draft === wanted;
    await wait(wasWanted ? 0 : STEP_MS);
    draft = readDraft(composer);
    if (wasWanted && draft === wanted) break;
  }
  return draft;
}

const wait = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));
