import { describe, expect, test, vi } from 'vitest';
import type { PhraseChange } from '../../../lib/phrases/change';
import type { Phrase } from '../../../lib/phrases/phrase';
import type { Store } from '../../../lib/store/open-store';
import { phrasesOf, testDisk } from './test-store';

const phrase = (id: string, over: Partial<Phrase> = {}): Phrase => ({
  id,
  group: '甲',
  title: `题${id}`,
  body: `文${id}`,
  tags: [],
  stages: [],
  ...over,
});

const FIVE = [
  phrase('a1', { code: 'A1' }),
  phrase('a2'),
  phrase('a3'),
  phrase('b1', { group: '乙', code: 'b1' }),
  phrase('b2', { group: '乙' }),
];

async function library(initialPhrases = FIVE) {
  const disk = testDisk({ initialPhrases });
  return { disk, store: await disk.open() };
}

/** Group by group, as the list shows it. */
async function shape(store: Store): Promise<Record<string, string>> {
  const list = await phrasesOf(store);
  const groups = await store.listGroups();
  return Object.fromEntries(
    groups.map((name) => [
      name,
      list.flatMap(({ group, id }) => (group === name ? [id] : [])).join(' '),
    ]),
  );
}

const CHANGES: [string, PhraseChange, Record<string, string>][] = [
  [
    'a new phrase comes last in its group',
    { kind: 'add', put: [phrase('a4')] },
    { 甲: 'a1 a2 a3 a4', 乙: 'b1 b2' },
  ],
  [
    'a new group comes last',
    { kind: 'add', put: [phrase('c1', { group: '丙' })] },
    { 甲: 'a1 a2 a3', 乙: 'b1 b2', 丙: 'c1' },
  ],
  [
    'an edited phrase keeps its place',
    { kind: 'edit', put: [phrase('a2', { title: '新' })] },
    { 甲: 'a1 a2 a3', 乙: 'b1 b2' },
  ],
  [
    'a phrase that gets another group comes last there',
    { kind: 'edit', put: [phrase('a2', { group: '乙' })] },
    { 甲: 'a1 a3', 乙: 'b1 b2 a2' },
  ],
  [
    'what is removed is not listed',
    { kind: 'remove', remove: ['a1', 'b2'] },
    { 甲: 'a2 a3', 乙: 'b1' },
  ],
  [
    'a move goes before the phrase that is named',
    { kind: 'move', move: { ids: ['a3'], group: '甲', beforeId: 'a1' } },
    { 甲: 'a3 a1 a2', 乙: 'b1 b2' },
  ],
  [
    'a move goes to the end where none is named',
    { kind: 'move', move: { ids: ['a1', 'a2'], group: '乙' } },
    { 甲: 'a3', 乙: 'b1 b2 a1 a2' },
  ],
  [
    'several go between two and keep their order',
    { kind: 'move', move: { ids: ['a3', 'a1'], group: '乙', beforeId: 'b2' } },
    { 甲: 'a2', 乙: 'b1 a3 a1 b2' },
  ],
  [
    'a move into a group that is new makes it',
    { kind: 'move', move: { ids: ['b1'], group: '丙' } },
    { 甲: 'a1 a2 a3', 乙: 'b2', 丙: 'b1' },
  ],
  [
    'a group gets another name where it stands',
    { kind: 'groups', rename: { from: '甲', to: '丁' } },
    { 丁: 'a1 a2 a3', 乙: 'b1 b2' },
  ],
  [
    'two groups of one name become one',
    { kind: 'groups', rename: { from: '甲', to: '乙' } },
    { 乙: 'b1 b2 a1 a2 a3' },
  ],
  [
    'groups go by the order given',
    { kind: 'groups', groups: ['乙', '甲'] },
    { 乙: 'b1 b2', 甲: 'a1 a2 a3' },
  ],
  [
    'a group with phrases is not lost where it is left out',
    { kind: 'groups', groups: ['丙', '乙'] },
    { 丙: '', 乙: 'b1 b2', 甲: 'a1 a2 a3' },
  ],
];

describe.each(CHANGES)('%s', (_why, change, expected) => {
  test('and is told once', async () => {
    const { disk, store } = await library();
    const done = await store.changePhrases(change);
    expect(await shape(store)).toEqual(expected);
    expect(disk.changes).toEqual([['phrases']]);
    expect(await store.lastChange()).toEqual(done);
  });

  test('and can be undone by another worker', async () => {
    const { disk, store } = await library();
    const before = [await shape(store), await phrasesOf(store)];
    const { id } = await store.changePhrases(change);
    const other = await disk.open();
    await other.undoChange(id);
    expect([await shape(other), await phrasesOf(other)]).toEqual(before);
    expect(await other.lastChange()).toBeNull();
    expect(disk.unreadable).toEqual([]);
  });
});

test('a place between two neighbours can be taken any number of times', async () => {
  const { store } = await library();
  for (let round = 0; round < 80; round += 1) {
    const ids = [round % 2 === 0 ? 'a3' : 'a2'];
    await store.changePhrases({
      kind: 'move',
      move: { ids, group: '甲', beforeId: ids[0] === 'a3' ? 'a2' : 'a3' },
    });
  }
  expect(await shape(store)).toEqual({ 甲: 'a1 a2 a3', 乙: 'b1 b2' });
});

describe('codes', () => {
  test.each<[string, PhraseChange]>([
    ['of another phrase, in other letters', { kind: 'add', put: [phrase('x', { code: 'ａ1' })] }],
    [
      'twice in one change',
      { kind: 'import', put: [phrase('x', { code: 'n' }), phrase('y', { code: 'N' })] },
    ],
  ])('%s are refused, and nothing is stored', async (_why, change) => {
    const { disk, store } = await library();
    await expect(store.changePhrases(change)).rejects.toThrow('the code');
    expect(await phrasesOf(store)).toEqual(FIVE);
    expect(disk.changes).toEqual([]);
    expect(await store.lastChange()).toBeNull();
  });

  test('may change hands in one change', async () => {
    const { store } = await library();
    await store.changePhrases({
      kind: 'edit',
      put: [phrase('a1', { code: 'b1' }), phrase('b1', { group: '乙', code: 'A1' })],
    });
    expect((await phrasesOf(store)).map(({ code }) => code)).toEqual([
      'b1',
      undefined,
      undefined,
      'A1',
      undefined,
    ]);
  });

  test('of a removed phrase are free; what comes back later goes without', async () => {
    const { store } = await library();
    await store.changePhrases({ kind: 'remove', remove: ['a1'] });
    await store.changePhrases({ kind: 'edit', put: [phrase('a2', { code: 'a1' })] });
    await store.changePhrases({ kind: 'restore', restore: ['a1'] });
    expect((await phrasesOf(store)).map(({ id, code }) => [id, code])).toEqual([
      ['a1', undefined],
      ['a2', 'a1'],
      ['a3', undefined],
      ['b1', 'b1'],
      ['b2', undefined],
    ]);
  });
});

describe('the recycle bin', () => {
  test('holds what was removed, newest first, and gives it back to its place', async () => {
    const { store } = await library();
    await store.changePhrases({ kind: 'remove', remove: ['a2'] });
    await store.changePhrases({ kind: 'remove', remove: ['b1'] });
    expect((await store.listRemovedPhrases()).map(({ id }) => id)).toEqual(['b1', 'a2']);
    await store.changePhrases({ kind: 'restore', restore: ['a2', 'b1'] });
    expect(await phrasesOf(store)).toEqual(FIVE);
    expect(await store.listRemovedPhrases()).toEqual([]);
  });

  test('makes the group anew that has gone meanwhile', async () => {
    const { store } = await library();
    await store.changePhrases({ kind: 'remove', remove: ['b1', 'b2'] });
    await store.changePhrases({ kind: 'groups', groups: ['甲'] });
    await store.changePhrases({ kind: 'restore', restore: ['b1'] });
    expect(await shape(store)).toEqual({ 甲: 'a1 a2 a3', 乙: 'b1' });
  });

  test('deletes for good only what is in it, and no undo brings it back', async () => {
    const { disk, store } = await library();
    await store.markPhraseUsed('a2');
    const { id } = await store.changePhrases({ kind: 'remove', remove: ['a2'] });
    await store.purgePhrases(['a1', 'a2']);
    expect(await store.listRemovedPhrases()).toEqual([]);
    expect((await phrasesOf(store)).map((one) => one.id)).toEqual(['a1', 'a3', 'b1', 'b2']);
    expect(await store.listPhraseUses()).toEqual([]);
    await expect(store.undoChange(id)).rejects.toThrow();
    expect(disk.changes.at(-1)).toEqual(['phrases', 'phraseUses']);
  });
});

describe('undo', () => {
  test('goes back step by step, the newest first only', async () => {
    const { store } = await library();
    const first = await store.changePhrases({ kind: 'edit', put: [phrase('a1', { body: '一' })] });
    const second = await store.changePhrases({ kind: 'edit', put: [phrase('a1', { body: '二' })] });
    await expect(store.undoChange(first.id)).rejects.toThrow('newest');
    await store.undoChange(second.id);
    expect((await phrasesOf(store))[0]?.body).toBe('一');
    await store.undoChange(first.id);
    expect(await phrasesOf(store)).toEqual(FIVE);
  });

  test('leaves the counts of uses as they are', async () => {
    const { store } = await library();
    const { id } = await store.changePhrases({ kind: 'remove', remove: ['a1'] });
    await store.markPhraseUsed('b1');
    await store.undoChange(id);
    expect((await store.listPhraseUses()).map((use) => use.id)).toEqual(['b1']);
  });

  test('reaches back twenty changes', async () => {
    const { disk, store } = await library();
    for (let n = 0; n < 25; n += 1) {
      await store.changePhrases({ kind: 'edit', put: [phrase('a1', { body: String(n) })] });
    }
    expect(await (await disk.openRaw()).phraseUndo.count()).toBe(20);
  });

  test('gives the starter set back that was offered before', async () => {
    const { store } = await library();
    const next = [phrase('a1', { body: '新版' })];
    const { id } = await store.changePhrases({ kind: 'starter', put: next, starters: next });
    expect(await store.listStarters()).toEqual(next);
    await store.undoChange(id);
    expect(await store.listStarters()).toEqual(FIVE);
  });
});

describe('a batch', () => {
  const many = Array.from({ length: 1_200 }, (_, n) => phrase(`n${n}`, { group: '新' }));
  const stage = async (store: Store) => {
    for (let from = 0; from < many.length; from += 500) {
      await store.stagePhrases('batch', many.slice(from, from + 500));
    }
  };

  test('is in the library only once its change is done, then all of it, in its order', async () => {
    const { disk, store } = await library();
    await stage(store);
    expect(await phrasesOf(store)).toEqual(FIVE);
    const done = await store.changePhrases({ kind: 'import', batch: 'batch' });
    expect(done.count).toBe(1_200);
    expect((await phrasesOf(store)).slice(5)).toEqual(many);
    expect(await (await disk.openRaw()).phraseStage.count()).toBe(0);
    await store.undoChange(done.id);
    expect(await phrasesOf(store)).toEqual(FIVE);
  });

  test('called off before its change leaves nothing, and the change is refused', async () => {
    const { disk, store } = await library();
    await stage(store);
    await store.callOffBatch('batch');
    await expect(store.changePhrases({ kind: 'import', batch: 'batch' })).rejects.toThrow(
      'no such batch',
    );
    expect(await phrasesOf(store)).toEqual(FIVE);
    expect(await (await disk.openRaw()).phraseStage.count()).toBe(0);
  });

  test('called off while its change is under way leaves nothing half done', async () => {
    const { disk, store } = await library();
    await stage(store);
    const change = store.changePhrases({ kind: 'import', batch: 'batch' });
    const outcome = expect(change).rejects.toThrow('called off');
    await vi.waitUntil(async () => (await store.changeProgress('batch')).total > 0, {
      interval: 1,
    });
    await store.callOffBatch('batch');
    await outcome;
    expect(await phrasesOf(store)).toEqual(FIVE);
    expect(await (await disk.openRaw()).phraseStage.count()).toBe(0);
    expect(disk.changes).toEqual([]);
  });

  test('left behind by a page that is gone is cleared away with the next one', async () => {
    const { disk, store } = await library();
    await store.stagePhrases('lost', [phrase('l')]);
    disk.setClock(Date.UTC(2026, 10, 15));
    await store.stagePhrases('next', [phrase('n')]);
    const rows = await (await disk.openRaw()).phraseStage.toArray();
    expect(rows.map(({ batch }) => batch)).toEqual(['next']);
  });
});
