import { expect, test } from 'vitest';
import { showDue, showQueue } from '../../../entrypoints/background/show-queue';
import type { DueEntry } from '../../../lib/due/due-entry';
import type { QueueAsk } from '../../../lib/messaging/page-link';

const tab = (id: number, lastAccessed: number) => ({ id, lastAccessed, windowId: 1 });

test.each<[string, Record<number, unknown>, string]>([
  ['beside the chat page used last', { 1: true, 2: true }, 'tab 2'],
  ['not in a tab without us', { 1: true, 2: new Error('no receiver') }, 'tab 1'],
  ['not in a page without a sidebar in view', { 1: true, 2: false }, 'tab 1'],
  ['in a window of its own, if there is no chat page', { 1: undefined, 2: undefined }, 'window'],
])('the queue comes up %s', async (_reason, answers, expected) => {
  const shown: string[] = [];
  await showQueue({
    tabs: {
      query: async () => [tab(1, 10), tab(2, 20)],
      async sendMessage(id) {
        const answer = answers[id];
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    showTab: async (id) => void shown.push(`tab ${id}`),
    openWindow: async () => void shown.push('window'),
    openRecord: async () => void shown.push('record'),
  });
  expect(shown).toEqual([expected]);
});

const place = { site: 'practice', conversationKey: 'c1' };
const entry = (given: object) => ({ id: 'x|1', ...given }) as DueEntry;
const COMMITMENT = entry({ kind: 'commitment', place });
const CASE = entry({ kind: 'case', caseId: 'k1', place });

test.each<[string, DueEntry | undefined, Record<number, string[]>, string]>([
  [
    'its conversation, wherever that is open',
    COMMITMENT,
    { 1: ['practice', 'c1'], 2: ['practice', 'c2'] },
    'tab 1 x|1',
  ],
  [
    'else a page of its site',
    COMMITMENT,
    { 1: ['practice', 'c2'], 2: ['other', 'c1'] },
    'tab 1 x|1',
  ],
  ['else the list beside any page', COMMITMENT, { 2: ['other', 'c1'] }, 'tab 2 undefined'],
  ['else the list in a window', COMMITMENT, {}, 'window'],
  ['a case without a page of its site: its record', CASE, { 2: ['other', 'c1'] }, 'cases k1'],
  [
    'a review: its record',
    entry({ kind: 'review', reviewId: 'r1' }),
    { 1: ['practice', 'c1'] },
    'reviews r1',
  ],
  ['several: the list', undefined, { 1: ['practice', 'c1'] }, 'tab 1 undefined'],
])('what is due comes up in %s', async (_reason, due, pages, expected) => {
  const shown: string[] = [];
  let asked: QueueAsk | undefined;
  await showDue(
    {
      tabs: {
        query: async () => [tab(1, 10), tab(2, 20)],
        async sendMessage(id, ask) {
          asked = ask;
          const here = pages[id];
          return here !== undefined && (ask.at ?? []).every((one, nth) => one === here[nth]);
        },
      },
      showTab: async (id) => void shown.push(`tab ${id} ${asked?.entry}`),
      openWindow: async () => void shown.push('window'),
      openRecord: async (view, id) => void shown.push(`${view} ${id}`),
    },
    due,
  );
  expect(shown).toEqual([expected]);
});
