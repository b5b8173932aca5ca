import { expect, onTestFinished, test, vi } from 'vitest';
import type { CallBackground, CallName } from '../../../../lib/messaging/calls';
import { createChanges } from '../../../../lib/models/library/changes';
import { phrase } from './make';

const MANY = Array.from({ length: 1_201 }, (_, at) => phrase(`p${at}`));

/** Changes over a background that answers when it is told to. */
function changing() {
  const calls: [CallName, unknown][] = [];
  const held = new Map<CallName, { go: () => void; refuse: (why: string) => void }>();
  const hold = new Set<CallName>();
  const call: CallBackground = async (name, input) => {
    calls.push([name, input]);
    if (hold.has(name))
      await new Promise<void>((go, refuse) =>
        held.set(name, { go, refuse: (why) => refuse(new Error(why)) }),
      );
    return { done: 600, total: MANY.length } as never;
  };
  const changes = createChanges(call, async () => {});
  onTestFinished(changes.dispose);
  const named = (wanted: CallName) => calls.filter(([name]) => name === wanted);
  const waitFor = (name: CallName) =>
    vi.waitFor(() => {
      const found = held.get(name);
      if (!found) throw new Error(`nobody called ${name}`);
      return found;
    });
  return { changes, calls, named, hold, waitFor };
}

test('what fits goes as one call', async () => {
  const { changes, calls } = changing();
  expect(await changes.put({ kind: 'edit' }, [phrase('a')])).toBe(true);
  expect(calls).toEqual([['phrases.change', { kind: 'edit', put: [phrase('a')] }]]);
});

test('many rows are sent ahead in pieces, then put in by one change of the same name', async () => {
  const { changes, named } = changing();
  expect(await changes.put({ kind: 'import' }, MANY)).toBe(true);
  const staged = named('phrases.stage').map(([, input]) => input) as {
    batch: string;
    phrases: unknown[];
  }[];
  expect(staged.map(({ phrases }) => phrases.length)).toEqual([500, 500, 201]);
  expect(named('phrases.change')).toEqual([
    ['phrases.change', { kind: 'import', batch: staged[0]?.batch }],
  ]);
  expect(changes.state.value).toEqual({ kind: 'idle' });
});

test('how far the background is shows behind what was sent', async () => {
  const { changes, hold, waitFor } = changing();
  hold.add('phrases.change');
  const done = changes.put({ kind: 'import' }, MANY);
  const { go } = await waitFor('phrases.change');
  await vi.waitFor(() =>
    expect(changes.state.value).toEqual({
      kind: 'busy',
      progress: { done: MANY.length + 600, total: 2 * MANY.length },
    }),
  );
  go();
  expect(await done).toBe(true);
});

test('called off while rows are sent, no change is made and the rows are let go', async () => {
  const { changes, hold, waitFor, named } = changing();
  hold.add('phrases.stage');
  const done = changes.put({ kind: 'import' }, MANY);
  const { go } = await waitFor('phrases.stage');
  changes.callOff();
  hold.clear();
  go();
  expect(await done).toBe(false);
  expect(named('phrases.change')).toEqual([]);
  expect(named('phrases.callOff').length).toBeGreaterThan(0);
  expect(changes.state.value).toEqual({ kind: 'idle' });
});

test('called off while it is stored, it says nothing of a failure', async () => {
  const { changes, hold, waitFor } = changing();
  hold.add('phrases.change');
  const done = changes.put({ kind: 'import' }, MANY);
  const { refuse } = await waitFor('phrases.change');
  changes.callOff();
  refuse('the change was called off');
  expect(await done).toBe(false);
  expect(changes.state.value).toEqual({ kind: 'idle' });
});

test('a second change waits for no one: it is not made', async () => {
  const { changes, hold, waitFor, named } = changing();
  hold.add('phrases.change');
  const first = changes.run({ kind: 'remove', remove: ['a'] });
  const { go } = await waitFor('phrases.change');
  expect(await changes.run({ kind: 'remove', remove: ['b'] })).toBe(false);
  go();
  expect(await first).toBe(true);
  expect(named('phrases.change')).toHaveLength(1);
});

test('a refusal says why, and can be dismissed', async () => {
  const { changes, hold, waitFor } = changing();
  hold.add('phrases.change');
  const done = changes.run({ kind: 'remove', remove: ['a'] });
  (await waitFor('phrases.change')).refuse('磁盘满了');
  expect(await done).toBe(false);
  expect(changes.state.value).toEqual({ kind: 'failed', why: '磁盘满了' });
  changes.dismiss();
  expect(changes.state.value).toEqual({ kind: 'idle' });
});
