import { type Draft, readDraftWithCaret, selectedRange } from './insert/editor-text';

/** What the agent has been doing in the page's fields since the script started. */
export interface ComposerState {
  /** An input method is composing characters: whatever is inserted now would be lost or break them. */
  isComposing(): boolean;
  wasFocused(composer: Element): boolean;
  /** The draft of an editable as the keyboard last left it: pages may drop the caret then. */
  leftAt(composer: Element): Draft | undefined;
}

/**
 * Listens in the capture phase, so a page that stops events cannot hide them; reads no text. A frame of the page's own
 * origin is followed as soon as the keyboard goes into it: its events do not reach the page around it.
 *
 * @param hear - gets what is typed in any of them, keys before any listener of the document.
 */
export function trackComposer(
  page: Document,
  hear: (event: Event) => void = () => {},
): ComposerState {
  const focused = new WeakSet<EventTarget>();
  const followed = new WeakSet<Document>();
  const left = new WeakMap<EventTarget, Draft>();
  let composing: Node | undefined;

  const follow = (document: Document) => {
    noteActive(document);
    if (followed.has(document)) return;
    followed.add(document);
    const listen = (type: string, note: (event: Event) => void) =>
      document.addEventListener(type, note, true);
    listen('focusin', ({ target }) => target && focused.add(target));
    // Before any listener of the composer itself.
    listen('blur', ({ target }) => {
      const element = target as HTMLElement;
      if (element.isContentEditable && selectedRange(element)) {
        left.set(element, readDraftWithCaret(element));
      }
    });
    listen('compositionstart', ({ target }) => (composing = target as Node));
    listen('compositionend', () => (composing = undefined));
    listen('compositionend', hear);
    listen('input', hear);
    document.defaultView?.addEventListener('keydown', hear, true);
    // Focus that goes into a frame, or from one to another, is first of all a blur of the window it leaves.
    document.defaultView?.addEventListener('blur', () => setTimeout(noteActive, 0, page));
  };
  const noteActive = (document: Document) => {
    for (let element = document.activeElement; element; ) {
      focused.add(element);
      const inside = (element as HTMLIFrameElement).contentDocument;
      if (inside) return follow(inside);
      element = element.shadowRoot?.activeElement ?? null;
    }
  };
  follow(page);

  return {
    leftAt: (composer) => left.get(composer),
    isComposing: () => composing?.isConnected === true,
    // Inside a shadow root the page's events name the host.
    wasFocused: (composer) =>
      focused.has(composer) || focused.has((composer.getRootNode() as ShadowRoot).host ?? composer),
  };
}
