import { expect, test } from 'vitest';
import { CHOICES_MAX } from '../../../lib/phrases/choice';
import { START, testDisk } from './test-store';

test('a choice is kept with its time, oldest first, and told to nobody', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.addChoice({ text: '什么时候发货', phraseId: 'a' });
  await store.addChoice({ text: '能退吗', phraseId: 'z' });
  expect(await store.listChoices()).toEqual([
    { text: '什么时候发货', phraseId: 'a', at: START },
    { text: '能退吗', phraseId: 'z', at: START + 1 },
  ]);
  expect(disk.changes).toEqual([]);
});

test('all of it is forgotten at once, and told', async () => {
  const disk = testDisk();
  const store = await disk.open();
  await store.addChoice({ text: '能退吗', phraseId: 'z' });
  await store.clearChoices();
  expect(disk.changes).toEqual([['choices']]);
  expect(await store.listChoices()).toEqual([]);
});

test('the oldest go once there are too many, and never more than the newest are given', async () => {
  const disk = testDisk();
  const db = await disk.openRaw();
  const old = Array.from({ length: CHOICES_MAX + 200 }, (_, at) => ({
    text: 't',
    phraseId: 'a',
    at,
  }));
  await db.choices.bulkAdd(old);
  const store = await disk.open();
  expect(await store.listChoices()).toHaveLength(CHOICES_MAX);
  await store.addChoice({ text: '新的', phraseId: 'z' });
  expect(await db.choices.count()).toBe(CHOICES_MAX);
  expect((await store.listChoices()).at(-1)?.text).toBe('新的');
});
