import type { Place } from './editor.ts';
import { MOUNTS } from './mounts.ts';

const BARE = [
  'textarea',
  'editable',
  'react',
  'lexical-rich',
  'prosemirror',
  'slate',
  'codemirror',
];

/** Editors that run in each place on their own; Quill, Draft.js and CKEditor 5 do not in a shadow root. */
const ELSEWHERE: readonly (readonly [Place, readonly string[]])[] = [
  ['frame', [...BARE, 'quill', 'draft', 'ckeditor', 'tinymce']],
  ['open', BARE],
  ['closed', BARE],
];

/** Every editor in every place under test. */
export const ROWS: readonly (readonly [editor: string, place: Place])[] = [
  ...Object.keys(MOUNTS).map((editor) => [editor, 'page'] as const),
  ...ELSEWHERE.flatMap(([place, editors]) => editors.map((editor) => [editor, place] as const)),
];
