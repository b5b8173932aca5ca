import { expect, test } from 'vitest';
import type { Phrase } from '../../../lib/phrases/phrase';
import { PHRASES, phrasesOf, START, testDisk } from './test-store';

test('the starter set is there after creation, in its order', async () => {
  const store = await testDisk().open();
  expect(await phrasesOf(store)).toEqual(PHRASES);
});

test('the starter set is installed once: what was deleted does not come back', async () => {
  const disk = testDisk();
  await disk.open();
  await (await disk.openRaw()).phrases.delete('z');
  const later = await disk.open();
  expect((await phrasesOf(later)).map(({ id }) => id)).toEqual(['a']);
});

test('a use is counted with its time and told', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.markPhraseUsed('a');
  expect(await store.listPhraseUses()).toEqual([{ id: 'a', uses: 1, lastUsedAt: START }]);
  expect(disk.changes).toEqual([['phraseUses']]);
});

test('uses counted by two tabs at once all count', async () => {
  const disk = testDisk();
  const [one, other] = [await disk.open(), await disk.open()];
  await Promise.all([one, other, one, other].map((store) => store.markPhraseUsed('a')));
  expect((await one.listPhraseUses()).map(({ uses }) => uses)).toEqual([4]);
});

test('using a phrase that is gone changes and tells nothing', async () => {
  const disk = testDisk();
  await (await disk.open()).markPhraseUsed('gone');
  expect(disk.changes).toEqual([]);
});

test('the list laid by is the one that is stored, whatever changes it', async () => {
  const disk = testDisk();
  const [store, other] = [await disk.open(), await disk.open()];
  const edited = { ...(PHRASES[0] as Phrase), title: '改过' };
  const titles = async () => (await phrasesOf(other)).map(({ title }) => title);
  expect(await titles()).toEqual(['核对地址', '欢迎']);
  const { id } = await store.changePhrases({ kind: 'edit', put: [edited] });
  expect(await titles()).toEqual(['改过', '欢迎']);
  await store.undoChange(id);
  expect(await titles()).toEqual(['核对地址', '欢迎']);
  await store.changePhrases({ kind: 'groups', groups: ['接待', '催付'] });
  expect(await titles()).toEqual(['欢迎', '核对地址']);
});
