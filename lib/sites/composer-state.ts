/** What the agent has been doing in the page's fields since the script started. */
export interface ComposerState {
  /** An input method is composing characters: whatever is inserted now would be lost or break them. */
  isComposing(): boolean;
  wasFocused(composer: Element): boolean;
}

/** Listens in the capture phase, so a page that stops events cannot hide them; reads no text. */
export function trackComposer(document: Document): ComposerState {
  const focused = new WeakSet<Element>();
  let composing: EventTarget | undefined;
  const note = ({ target }: Event) => {
    if (target instanceof Element) focused.add(target);
  };
  document.addEventListener('focusin', note, true);
  document.addEventListener(
    'compositionstart',
    ({ target }) => (composing = target ?? undefined),
    true,
  );
  document.addEventListener('compositionend', () => (composing = undefined), true);
  if (document.activeElement) focused.add(document.activeElement);
  return {
    isComposing: () => composing instanceof Node && composing.isConnected,
    wasFocused: (composer) => focused.has(composer),
  };
}
