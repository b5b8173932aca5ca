import { type Composer, isField } from './editor-text';
import {
  paste,
  pasteBreaks,
  type Strategy,
  setRange,
  tellLines,
  typeBlocks,
  typeIntoField,
  typeLines,
} from './strategies';

/**
 * Marks that editors with a model of their own leave in the page, and the ways such an editor takes text, in order.
 * Each selector was seen in the current package of the editor, 2026-11-22.
 */
const FAMILIES: readonly (readonly [marks: string, ways: readonly Strategy[]])[] = [
  // ProseMirror and what is built on it, Lexical, CKEditor 5: a line break of theirs, not a paragraph, is a `\n`.
  ['.ProseMirror,[data-lexical-editor],.ck-editor__editable', [pasteBreaks, tellLines]],
  // TinyMCE, whose undo history does not hear of editing commands.
  ['.mce-content-body', [pasteBreaks, typeLines]],
  // Draft.js, Slate and wangEditor, CodeMirror 6, Trix: destroyed or deceived by editing commands.
  ['.public-DraftEditor-content,[data-slate-editor],.cm-content,trix-editor', [paste, tellLines]],
  // Quill; its first version takes no paste that a script makes.
  ['.ql-editor', [paste, typeBlocks]],
];

/** The ways to try in this composer, in order; each is tried only if the one before left the draft as it was. */
export function waysInto(composer: Composer): readonly Strategy[] {
  if (isField(composer)) return [typeIntoField, setRange];
  const family = FAMILIES.find(([marks]) => composer.matches(marks));
  return family?.[1] ?? [typeLines, tellLines, paste];
}
