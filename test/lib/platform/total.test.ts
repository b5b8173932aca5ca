import { expect, test } from 'vitest';
import { createTotal } from '../../../lib/platform/total';

test('a total is shown once all its parts are known, and anew with each that changes', async () => {
  const shown: number[] = [];
  const set = createTotal(['a', 'b'], async (total) => void shown.push(total));
  await set('a', 2);
  expect(shown).toEqual([]);
  await set('b', 3);
  await set('a', 0);
  expect(shown).toEqual([5, 3]);
});
