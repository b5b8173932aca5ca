/** What the test page uses of a package that brings no types, or none that can be used here. */
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

declare module 'codemirror5' {
  export default function codemirror(host: HTMLElement, options: object): { getValue(): string };
}

declare module 'medium-editor' {
  export default class MediumEditor {
    constructor(element: HTMLElement, options: object);
    getContent(): string;
  }
}

declare module '@toast-ui/editor' {
  export default class Editor {
    constructor(options: object);
    getHTML(): string;
  }
}

declare module '@editorjs/editorjs/dist/editorjs.mjs' {
  export default class EditorJS {
    constructor(options: object);
    isReady: Promise<void>;
    save(): Promise<{ blocks: { data: { text: string } }[] }>;
  }
}
