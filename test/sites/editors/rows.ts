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

/** Editors in which a person can type in each place. */
const ELSEWHERE: readonly (readonly [Place, readonly string[]])[] = [
  ['frame', [...BARE, 'quill', 'draft', 'ckeditor', 'tinymce']],
  ['open', BARE],
  ['closed', BARE],
];

const HIDDEN = 'codemirror-5-hidden';

/**
 * Where a text cannot be put: a field that nobody sees and that is empty at once, and editors that lose or misplace
 * what a person types in a shadow root.
 */
export const REFUSING: readonly (readonly [editor: string, place: Place])[] = [
  [HIDDEN, 'page'],
  ...['quill', 'draft', 'ckeditor'].flatMap((editor) => [
    [editor, 'open'] as const,
    [editor, 'closed'] as const,
  ]),
];

/** Every editor that takes a text, in every place under test. */
export const ROWS: readonly (readonly [editor: string, place: Place])[] = [
  ...Object.keys(MOUNTS)
    .filter((editor) => editor !== HIDDEN)
    .map((editor) => [editor, 'page'] as const),
  ...ELSEWHERE.flatMap(([place, editors]) => editors.map((editor) => [editor, place] as const)),
];
