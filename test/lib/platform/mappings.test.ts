import { expect, test } from 'vitest';
import { createMappings } from '../../../lib/platform/mappings';
import { memoryArea } from './memory-area';

const ORIGIN = 'https://chat.example';

test('a page is mapped in its tab and at its origin only', async () => {
  const mappings = createMappings(memoryArea('session'));
  await mappings.start({ tabId: 7, origin: ORIGIN, part: 'buyer' });
  expect(await mappings.of(7, `${ORIGIN}/desk?x=1`)).toMatchObject({ part: 'buyer' });
  expect(await mappings.of(8, `${ORIGIN}/desk`)).toBeUndefined();
  expect(await mappings.of(7, 'https://other.example/')).toBeUndefined();
  expect(await mappings.of(7, undefined)).toBeUndefined();
});

test('starting again in a tab forgets the start before', async () => {
  const mappings = createMappings(memoryArea('session'));
  await mappings.start({ tabId: 7, origin: ORIGIN, part: 'buyer' });
  await mappings.start({ tabId: 7, origin: ORIGIN });
  expect(await mappings.letOnBy(`${ORIGIN}/*`)).toEqual([{ tabId: 7, origin: ORIGIN }]);
});

test('a permission lets go on what is mapped at its host, whatever the port', async () => {
  const mappings = createMappings(memoryArea('session'));
  await mappings.start({ tabId: 7, origin: `${ORIGIN}:8443` });
  expect(await mappings.letOnBy(`${ORIGIN}/*`)).toHaveLength(1);
  expect(await mappings.letOnBy('https://example/*')).toEqual([]);
});

test('an ended mapping is over, others go on', async () => {
  const mappings = createMappings(memoryArea('session'));
  await mappings.start({ tabId: 7, origin: ORIGIN });
  await mappings.start({ tabId: 8, origin: ORIGIN });
  await mappings.end(7);
  expect(await mappings.of(7, ORIGIN)).toBeUndefined();
  expect(await mappings.of(8, ORIGIN)).toBeDefined();
});
