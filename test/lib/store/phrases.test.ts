import { expect, test } from 'vitest';
import { PHRASES, START, testDisk } from './test-store';

test('the starter set is there after creation, in its order', async () => {
  const store = await testDisk().open();
  expect(await store.listPhrases()).toEqual(PHRASES);
});

test('the starter set is installed once: what was deleted does not come back', async () => {
  const disk = testDisk();
  await disk.open();
  await (await disk.openRaw()).phrases.delete('z');
  const later = await disk.open();
  expect((await later.listPhrases()).map(({ id }) => id)).toEqual(['a']);
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
