import { expect, test, vi } from 'vitest';
import { type TellParts, tellDue } from '../../../entrypoints/background/tell-due';
import type { DueAlert, DueAlerts } from '../../../lib/store/queue';

const NOW = 1_000_000;
const ALERT = { kind: 'opens', occasions: ['1:0:open'], until: NOW } as unknown as DueAlert;

function teller(given: Partial<DueAlerts>, over: Partial<TellParts<DueAlert>> = {}) {
  const done: string[] = [];
  const tell = tellDue({
    take: async () => ({ alerts: [], openCount: 0, ...given }),
    untell: async (alerts) => void done.push(`untell ${alerts.length}`),
    textOf: async (alerts) => ({ title: `${alerts.length} 单`, message: '' }),
    notifications: {
      show: async ({ title }) => void done.push(`show ${title}`),
      clear: async () => void done.push('clear'),
    },
    alarm: {
      set: async (when) => void done.push(`alarm +${(when - NOW) / 1_000}`),
      clear: async () => void done.push('no alarm'),
    },
    showCount: async (count) => void done.push(`count ${count}`),
    clock: () => NOW,
    ...over,
  });
  return { tell, done };
}

test.each<[string, Partial<DueAlerts>, string[]]>([
  ['nothing is ahead: no alarm, and what was shown goes', {}, ['count 0', 'no alarm', 'clear']],
  ['something comes in a minute', { nextAt: NOW + 60_000 }, ['count 0', 'alarm +60', 'clear']],
  [
    'something comes tomorrow: looked at sooner, the clock may be moved',
    { nextAt: NOW + 86_400_000 },
    ['count 0', 'alarm +300', 'clear'],
  ],
  [
    'orders are open and nothing new is to be told: what was shown stays',
    { openCount: 3 },
    ['count 3', 'alarm +300'],
  ],
  [
    'several at once are one notification',
    { alerts: [ALERT, ALERT], openCount: 2 },
    ['count 2', 'alarm +300', 'show 2 单'],
  ],
])('%s', async (_reason, given, expected) => {
  const { tell, done } = teller(given);
  await tell();
  expect(done).toEqual(expected);
});

test('what the browser refuses to show is not kept as told', async () => {
  const { tell, done } = teller(
    { alerts: [ALERT], openCount: 1 },
    { notifications: { show: () => Promise.reject(new Error('no')), clear: async () => {} } },
  );
  await expect(tell()).rejects.toThrow('no');
  expect(done).toEqual(['count 1', 'alarm +300', 'untell 1']);
});

test('asked while it is under way, it looks once more and never twice at a time', async () => {
  let open = 0;
  let most = 0;
  let rounds = 0;
  const releases: (() => void)[] = [];
  const { tell } = teller(
    {},
    {
      async take() {
        open += 1;
        rounds += 1;
        most = Math.max(most, open);
        await new Promise<void>((done) => releases.push(done));
        open -= 1;
        return { alerts: [], openCount: 0 };
      },
    },
  );
  const all = Promise.all([tell(), tell(), tell()]);
  for (const round of [1, 2]) {
    await vi.waitFor(() => expect(releases).toHaveLength(round));
    releases.at(-1)?.();
  }
  await all;
  expect([most, rounds]).toEqual([1, 2]);
});
