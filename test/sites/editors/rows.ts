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

const IN_FRAME = [...BARE, 'quill', 'draft', 'ckeditor', 'tinymce'];

/** Editors in which a person can type in each place. */
const ELSEWHERE: readonly (readonly [Place, readonly string[]])[] = [
  ['frame', IN_FRAME],
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

const ON_PAGE = Object.keys(MOUNTS)
  .filter((editor) => editor !== HIDDEN)
  .map((editor) => [editor, 'page'] as const);

/** Every editor on the page itself, and a plain, a rich and a framework's field elsewhere: what the test command looks at. */
export const SAMPLE_ROWS: readonly (readonly [editor: string, place: Place])[] = [
  ...ON_PAGE,
  ...ELSEWHERE.flatMap(([place]) =>
    ['textarea', 'lexical-rich', 'prosemirror'].map((editor) => [editor, place] as const),
  ),
];

/** Besides those of `BARE`; the others need style sheets of their own there, or a toolbar stands where the test clicks. */
const IN_SHADOW = [
  'input',
  'editable-plaintext',
  'vue',
  'preact',
  'lexical-plain',
  'chatscope',
  'paste-command',
  'prosemirror-plain',
  'squire',
  'medium-editor',
  'editorjs',
];

/** What the matrix looks at: every editor in a frame too, more of them in a shadow root. */
export const ALL_ROWS: readonly (readonly [editor: string, place: Place])[] = [
  ...ON_PAGE,
  ...ELSEWHERE.flatMap(([place, editors]) => editors.map((editor) => [editor, place] as const)),
  ...Object.keys(MOUNTS)
    .filter((editor) => editor !== HIDDEN && !IN_FRAME.includes(editor))
    .map((editor) => [editor, 'frame'] as const),
  ...IN_SHADOW.flatMap((editor) => [[editor, 'open'] as const, [editor, 'closed'] as const]),
];
