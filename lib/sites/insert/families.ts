import { type Composer, isField, styleOf } from './editor-text';
import {
  paste,
  pasteBlocks,
  pasteBreaks,
  type Strategy,
  setRange,
  tellLines,
  typeBlocks,
  typeIntoField,
  typeLines,
} from './strategies';

/**
 * Editors that the general ways do not serve best, by their marks. Quill runs spaces together that come in markup, and
 * its first version takes no paste that a script makes; Trix has no undo of what is typed by command. Seen 2026-11-24.
 */
const PLAIN_TEXT = '.ql-editor,trix-editor';

/** Editors that lose or misplace what a person types once they stand in a shadow root. Seen 2026-11-24. */
const LOST_IN_SHADOW = '.public-DraftEditor-content,.ck-editor__editable,.ql-editor';

/** Nobody reads what they write in a smaller field. */
const FIELD_MIN_PX = 8;

/**
 * Whether a text put in could neither be relied on nor be read back. Besides editors that are lost in a shadow root,
 * that is a field nobody sees: an editor that draws by itself takes keys through it and empties it at once.
 */
export function isOutOfReach(composer: Composer): boolean {
  if (!isField(composer)) {
    return composer.getRootNode().nodeType === 11 && composer.matches(LOST_IN_SHADOW);
  }
  return [composer, composer.parentElement].some((box) => {
    const { opacity, overflow, width = '', height = '' } = styleOf(box);
    const isSmall = [width, height].some((size) => Number.parseFloat(size) < FIELD_MIN_PX);
    return opacity === '0' || (overflow === 'hidden' && isSmall);
  });
}

/** The ways to try in this composer, in order; each only if the draft stands as it was before the last one. */
export const waysInto = (composer: Composer): readonly Strategy[] =>
  composer.matches(PLAIN_TEXT) ? [paste, typeBlocks] : waysIntoUnmarked(composer);

/**
 * The ways into a composer that carries no known mark. An editable whose elements the page has made may keep a model
 * that does not hear of typing, and such editors take a paste; a bare one is typed into, since a page that pastes by
 * itself may drop line breaks or read markup. Firefox does not tell a page of what is typed by command before it stands
 * there, so a page that types by itself is told first.
 */
export function waysIntoUnmarked(composer: Composer): readonly Strategy[] {
  if (isField(composer)) return [typeIntoField, setRange];
  const pastes = [pasteBreaks, pasteBlocks, paste];
  return isBuilt(composer) ? [...pastes, tellLines, typeLines] : [tellLines, typeLines, ...pastes];
}

/** Browsers make lines of `<div>` and `<br>`, and give them at most a style; anybody may put in a picture. */
const isBuilt = (composer: HTMLElement) =>
  /<(?:p\b|(?!br|img)\w+ (?!style=))/u.test(composer.innerHTML);
