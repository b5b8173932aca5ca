import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { TableName } from '../../../lib/messaging/calls';
import { createQuery } from '../../../lib/models/query';

function asking() {
  const key = signal<string | undefined>('a');
  const open: { key: string; answer: (value: string) => void; refuse: (why: string) => void }[] =
    [];
  let tell: (tables: TableName[]) => void = () => {};
  const query = createQuery<string, string>({
    key: () => key.value,
    ask: (asked) =>
      new Promise((resolve, reject) =>
        open.push({ key: asked, answer: resolve, refuse: (why) => reject(new Error(why)) }),
      ),
    tables: ['attempts'],
    onChanged(listener) {
      tell = listener;
      return () => {};
    },
  });
  onTestFinished(query.dispose);
  return { key, open, query, change: (...tables: TableName[]) => tell(tables) };
}

test('an answer to an older question is dropped', async () => {
  const { key, open, query } = asking();
  key.value = 'b';
  open[1]?.answer('for b');
  open[0]?.answer('for a');
  await vi.waitFor(() => expect(query.value.value).toBe('for b'));
});

test('the last answer stays in view while the same question is asked again', async () => {
  const { open, query, change } = asking();
  open[0]?.answer('old');
  await vi.waitFor(() => expect(query.value.value).toBe('old'));
  change('attempts');
  expect(query.state.value).toEqual({ kind: 'ready', value: 'old' });
  open[1]?.answer('new');
  await vi.waitFor(() => expect(query.value.value).toBe('new'));
});

test('another question starts from loading', async () => {
  const { key, open, query } = asking();
  open[0]?.answer('for a');
  await vi.waitFor(() => expect(query.value.value).toBe('for a'));
  key.value = 'b';
  expect(query.state.value).toEqual({ kind: 'loading' });
});

test('a failure says why and can be asked again', async () => {
  const { open, query } = asking();
  open[0]?.refuse('后台没有响应');
  await vi.waitFor(() =>
    expect(query.state.value).toEqual({ kind: 'failed', why: '后台没有响应' }),
  );
  query.again();
  expect(query.state.value).toEqual({ kind: 'loading' });
  expect(open).toHaveLength(2);
});

test('a change of other tables asks nothing', () => {
  const { open, change } = asking();
  change('phrases', 'settings');
  expect(open).toHaveLength(1);
});

test('asking anew ends with an answer to that question or a later one, or with none to be had', async () => {
  const { open, query, change, key } = asking();
  open[0]?.answer('old');
  let seen: string | undefined | null = null;
  const done = query.refresh().then(() => {
    seen = query.value.value;
  });
  change('attempts');
  open[1]?.answer('dropped');
  await Promise.resolve();
  expect(seen).toBeNull();
  open[2]?.answer('new');
  await done;
  expect(seen).toBe('new');
  const refused = query.refresh();
  open[3]?.refuse('后台没有响应');
  await refused;
  const last = query.refresh();
  key.value = undefined;
  await last;
  const after = query.refresh();
  query.dispose();
  await after;
});
