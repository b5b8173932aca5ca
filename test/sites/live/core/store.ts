import type { LiveSite } from '../sites';
import { conversationsOf, type Line, type LiveConversation } from './data';

export interface LiveState {
  site: LiveSite;
  conversations: LiveConversation[];
  /** What the header shows. */
  open: LiveConversation;
  /** What thread and order panel show; both follow the header, the panel last. */
  thread: LiveConversation;
  panel: LiveConversation | undefined;
}

export interface LiveStore {
  get(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Opens another conversation: header first, then thread, then panel, as consoles do. */
  open(id: string): void;
  say(side: Line['side'], text: string): void;
  /** Of the open conversation's order. */
  setStatus(word: string): void;
  send(text: string): void;
}

/** Longer than the reader takes to settle, so that it meets the old thread under the new header. */
const THREAD_DELAY_MS = 120;

export function createStore(site: LiveSite): LiveStore {
  const conversations = conversationsOf(site);
  const first = conversations[0];
  if (!first) throw new Error('no conversation');
  let state: LiveState = { site, conversations, open: first, thread: first, panel: undefined };
  const listeners = new Set<() => void>();
  const set = (change: Partial<LiveState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const find = (id: string) => state.conversations.find((one) => one.id === id) ?? state.open;
  const fetchPanel = (id: string) =>
    setTimeout(() => {
      if (state.open.id === id) set({ panel: find(id) });
    }, THREAD_DELAY_MS + site.panelDelayMs);
  const replace = (next: LiveConversation) => {
    const fresh = (one: LiveConversation) => (one.id === next.id ? next : one);
    set({
      conversations: state.conversations.map(fresh),
      open: fresh(state.open),
      thread: fresh(state.thread),
      panel: state.panel && fresh(state.panel),
    });
  };
  const say = (side: Line['side'], text: string) => {
    const at = new Date();
    const line = { id: String(at.getTime()), side, text, at };
    replace({ ...state.open, lines: [...state.open.lines, line] });
  };
  fetchPanel(first.id);
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(id) {
      set({ open: find(id) });
      setTimeout(() => {
        if (state.open.id === id) set({ thread: find(id) });
      }, THREAD_DELAY_MS);
      fetchPanel(id);
    },
    say,
    setStatus(status) {
      const { order } = state.open;
      if (order) replace({ ...state.open, order: { ...order, status } });
    },
    send(text) {
      window.__sent.push({ conversationId: state.open.id, text, at: Date.now() });
      say('agent', text);
    },
  };
}
