import type { Mount } from './editor';

/** Every editor under test, loaded on demand so that one page runs one of them. */
export const MOUNTS: Readonly<Record<string, () => Promise<Mount>>> = {
  textarea: async () => (await import('./kinds/plain')).textarea,
  input: async () => (await import('./kinds/plain')).input,
  editable: async () => (await import('./kinds/plain')).editable,
  'editable-pre': async () => (await import('./kinds/plain')).editablePre,
  'editable-plaintext': async () => (await import('./kinds/plain')).editablePlaintext,
  react: async () => (await import('./kinds/controlled')).react,
  vue: async () => (await import('./kinds/controlled')).vue,
  preact: async () => (await import('./kinds/controlled')).preact,
  'lexical-plain': async () => (await import('./kinds/lexical')).plain,
  'lexical-rich': async () => (await import('./kinds/lexical')).rich,
  prosemirror: async () => (await import('./kinds/prosemirror')).mount,
  tiptap: async () => (await import('./kinds/tiptap')).mount,
  quill: async () => (await import('./kinds/quill')).mount,
  'quill-1': async () => (await import('./kinds/quill-1')).mount,
  slate: async () => (await import('./kinds/slate')).mount,
  draft: async () => (await import('./kinds/draft')).mount,
  ckeditor: async () => (await import('./kinds/ckeditor')).mount,
  tinymce: async () => (await import('./kinds/tinymce')).mount,
  wangeditor: async () => (await import('./kinds/wangeditor')).mount,
  codemirror: async () => (await import('./kinds/codemirror')).mount,
  trix: async () => (await import('./kinds/trix')).mount,
  chatscope: async () => (await import('./kinds/chatscope')).mount,
};
