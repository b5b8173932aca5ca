import { expect, test } from 'vitest';
import { showQueue } from '../../../entrypoints/background/show-queue';

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
