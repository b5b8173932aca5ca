import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLibrary } from '../../../../lib/models/library/library';
import { createQuery } from '../../../../lib/models/query';
import { defaultShopSettings } from '../../../../lib/rules/default-settings';
import { fakeBackground, NOW, t } from '../../../components/fakes';
import { phrase } from './make';

const PHRASES = [
  phrase('a', { title: '物流查询', code: 'wl1' }),
  phrase('b', { title: '退货步骤', group: '售后' }),
  phrase('c', { title: '物流不动', group: '售后', tags: ['急'] }),
];

async function looking() {
  const background = fakeBackground({
    phrases: PHRASES,
    uses: [
      { id: 'b', uses: 2, lastUsedAt: NOW },
      { id: 'c', uses: 9, lastUsedAt: NOW - 1_000 },
    ],
  });
  const settings = createQuery({
    key: () => null,
    ask: async () => defaultShopSettings(),
    tables: [],
    onChanged: background.onChanged,
  });
  const library = createLibrary({
    call: background.call,
    onChanged: background.onChanged,
    settings,
    now: signal(NOW),
    t,
    loadStarters: async () => [],
  });
  onTestFinished(() => {
    library.dispose();
    settings.dispose();
  });
  const ids = () => library.rows.value.map(({ phrase: { id } }) => id);
  return { ...background, library, ids };
}

async function opened() {
  const view = await looking();
  view.library.isOpen.value = true;
  await vi.waitFor(() => expect(view.library.counts.value?.neverUsed).toBe(1));
  return view;
}

test('nothing is asked for before the page is opened', async () => {
  const { calls } = await looking();
  expect(calls.filter(({ name }) => name.startsWith('phrases.'))).toEqual([]);
});

test.each([
  ['all of it', { kind: 'all' }, ['a', 'b', 'c']],
  ['a group', { kind: 'group', name: '售后' }, ['b', 'c']],
  ['what was never used', { kind: 'neverUsed' }, ['a']],
] as const)('a place shows %s', async (_, place, wanted) => {
  const { library, ids } = await opened();
  library.goTo(place);
  expect(ids()).toEqual(wanted);
});

test('a search stays inside the place, and rows cannot be moved in it', async () => {
  const { library, ids } = await opened();
  library.goTo({ kind: 'group', name: '售后' });
  expect(library.isInOrder.value).toBe(true);
  library.search.value = '物流';
  expect(ids()).toEqual(['c']);
  expect(library.isInOrder.value).toBe(false);
  expect(await library.moveByOne(['c'], -1)).toBe(false);
});

test('pinyin finds once its readings are there', async () => {
  const { library, ids } = await opened();
  library.search.value = 'thbz';
  await vi.waitFor(() => expect(ids()).toEqual(['b']));
});

test.each([
  ['uses', ['c', 'b', 'a']],
  ['lastUsed', ['b', 'c', 'a']],
] as const)('sorted by %s the ones never used come last', async (sortBy, wanted) => {
  const { library, ids } = await opened();
  library.sortBy.value = sortBy;
  expect(ids()).toEqual(wanted);
});

test('going elsewhere selects nothing there', async () => {
  const { library } = await opened();
  library.selection.all();
  library.goTo({ kind: 'group', name: '售后' });
  expect(library.selection.ids.value).toEqual([]);
});

test('an export is of what is selected, else of all, and is called by its day', async () => {
  const { library } = await opened();
  expect((await library.exportFile('json')).name).toBe('话术-2026-11-22.json');
  library.selection.choose(1, 'toggle');
  const text = await (await library.exportFile('json')).text();
  expect(text).toContain('退货步骤');
  expect(text).not.toContain('物流');
});
