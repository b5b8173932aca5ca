/** What the test page uses of a package that brings no types. */
declare module 'draft-js' {
  import type { ComponentClass } from 'react';

  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText(): string };
  }
  export const Editor: ComponentClass<{
    editorState: EditorState;
    onChange(state: EditorState): void;
  }>;
}

declare module 'quill1' {
  export default class Quill {
    constructor(host: HTMLElement, options: object);
    getText(): string;
    history: { cutoff(): void };
  }
}
