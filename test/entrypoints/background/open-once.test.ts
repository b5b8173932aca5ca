import { expect, test } from 'vitest';
import { openOnce } from '../../../entrypoints/background/open-once';

test('opens nothing until asked, then once for all', async () => {
  let opened = 0;
  const get = openOnce(async () => ++opened);
  expect(opened).toBe(0);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
});

test('tries again after a failure', async () => {
  let tries = 0;
  const get = openOnce(async () => {
    tries += 1;
    if (tries === 1) throw new Error('disk full');
    return tries;
  });
  await expect(get()).rejects.toThrow('disk full');
  expect(await get()).toBe(2);
});
