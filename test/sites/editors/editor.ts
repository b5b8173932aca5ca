/** One editor on a test page, as its tests see it. */
export interface Editor {
  /** Selector of the composer below the place it was mounted in. */
  composer: string;
  /** Selector of the editor's own iframe, where the composer lies in one. */
  frame?: string;
  /** Selector of the component in whose shadow root the composer lies, where it lies in one. */
  shadow?: string;
  /** The text in the editor's own model, one `\n` a line break of either kind. */
  model(): string | Promise<string>;
  /** The text the page would send: the editor's own export where it has one. */
  sent(): string | Promise<string>;
  /** Ends a step of undo that a pause in typing would end; only where a short pause does not. */
  pause?(): void | Promise<void>;
  /** How often Ctrl+Z is pressed at most: a way that was tried in vain, and taken back, is a step of its own. */
  undoSteps?: number;
}

export type Mount = (host: HTMLElement) => Editor | Promise<Editor>;

/** Where on the page the composer lies. */
export const PLACES = ['page', 'frame', 'open', 'closed'] as const;
export type Place = (typeof PLACES)[number];

declare global {
  interface Window {
    __editor?: Editor;
  }
}

/** A new element in `host`. */
export function add<K extends keyof HTMLElementTagNameMap>(
  host: HTMLElement,
  name: K,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  host.append(element);
  return element;
}
