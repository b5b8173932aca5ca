/** Runs inside a fixture page: makes its thread long and times the product's own reader on it. */

import { PROFILES } from '../../lib/sites/profiles';
import { readConversation } from '../../lib/sites/read-conversation';
import { watchConversation } from '../../lib/sites/watch-conversation';

let others: ShadowRoot | undefined;

export interface Bench {
  /**
   * Repeats the fixture's rows until the thread has so many, and as many again as `others` in a list of no
   * meaning beside it: with the two numbers exchanged, the page has the same to lay out.
   */
  grow(site: string, rows: number, others: number): void;
  /** Duration of one first reading in ms. */
  first(site: string): number;
  /**
   * Durations in ms of a reading after each of `count` further messages: at once after the page's own layout, which
   * drives the reader out of the processor's caches, and once more without it.
   */
  further(site: string, count: number): { cold: number[]; warm: number[] };
  /** Readings while the tab is hidden and messages arrive. */
  whileHidden(site: string, count: number): Promise<number>;
}

function profileOf(site: string) {
  const profile = PROFILES.find(({ id }) => id === site);
  if (!profile) throw new Error(`no profile ${site}`);
  return profile;
}

/** The element whose children each hold a row. */
function threadOf(site: string): Element {
  const profile = profileOf(site);
  const rows = profile.parts.row.flatMap(({ css }) => css ?? []).join(',');
  const list = readConversation(document, profile)?.list;
  const all = [...(list?.querySelectorAll(rows) ?? [])];
  const [first, last] = [all.at(0), all.at(-1)];
  let thread = first?.parentElement;
  while (thread && last && !thread.contains(last)) thread = thread.parentElement;
  if (!thread) throw new Error(`${site}: no thread`);
  return thread;
}

/** A list of copies where no reader looks, laid out by the page like the thread; kept to add to it. */
function addOthers(patterns: readonly Element[], count: number): void {
  const host = document.createElement('div');
  others = host.attachShadow({ mode: 'closed' });
  for (let index = 0; index < count; index += 1) {
    others.append(patterns[index % patterns.length]?.cloneNode(true) ?? '');
  }
  document.body.append(host);
}

/** One message more, and one row more among the others, so that both lists are laid out anew. */
function say(site: string, thread: Element): void {
  others?.append(others.lastElementChild?.cloneNode(true) ?? '');
  if (profileOf(site).listOrder === 'newestFirst') {
    thread.prepend(thread.firstElementChild?.cloneNode(true) ?? '');
  } else {
    thread.append(thread.lastElementChild?.cloneNode(true) ?? '');
  }
}

/** As the page is when the reader's timer fires: styled and laid out. */
const settle = () => document.body.getBoundingClientRect();

window.bench = {
  grow(site, rows, others) {
    const thread = threadOf(site);
    const patterns = [...thread.children];
    addOthers(patterns, others);
    for (let index = patterns.length; index < rows; index += 1) {
      thread.append(patterns[index % patterns.length]?.cloneNode(true) ?? '');
    }
    settle();
  },
  first(site) {
    const started = performance.now();
    const reading = readConversation(document, profileOf(site));
    const took = performance.now() - started;
    if (!reading?.conversation.messages.length) throw new Error(`${site}: nothing was read`);
    return took;
  },
  further(site, count) {
    const thread = threadOf(site);
    let list = readConversation(document, profileOf(site))?.list;
    const cold: number[] = [];
    const warm: number[] = [];
    for (let index = 0; index < count; index += 1) {
      say(site, thread);
      settle();
      for (const times of [cold, warm]) {
        const started = performance.now();
        list = readConversation(document, profileOf(site), list)?.list;
        times.push(performance.now() - started);
      }
    }
    return { cold, warm };
  },
  async whileHidden(site, count) {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    let readings = 0;
    const watch = watchConversation(window, profileOf(site), {
      onChange() {},
      onCards: () => {
        readings += 1;
      },
    });
    const thread = threadOf(site);
    for (let index = 0; index < count; index += 1) {
      say(site, thread);
      await new Promise(requestAnimationFrame);
    }
    watch.stop();
    return readings;
  },
};

declare global {
  interface Window {
    bench: Bench;
  }
}
