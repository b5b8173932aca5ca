export const TITLE_INPUT_ID = 'library-title';

/** Takes the keyboard to the editor, once it is there. */
export function focusEditor(): void {
  requestAnimationFrame(() => document.getElementById(TITLE_INPUT_ID)?.focus());
}
