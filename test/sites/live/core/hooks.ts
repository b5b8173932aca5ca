import type { LiveStore } from './store';

/**
 * Lets a test play the other side with events on the document: `live:switch` to the conversation whose id is the
 * detail, `live:message` with the buyer's text, `live:status` with a word for the open order. No element is touched.
 */
export function startHooks(store: LiveStore): void {
  const on = (name: string, run: (detail: string) => void) =>
    document.addEventListener(`live:${name}`, (event) =>
      run(String((event as CustomEvent).detail)),
    );
  on('switch', (id) => store.open(id));
  on('message', (text) => store.say('buyer', text));
  on('status', (word) => store.setStatus(word));
  window.__isComplete = () => {
    const { open, thread, panel } = store.get();
    return thread.id === open.id && panel?.id === open.id;
  };
}
