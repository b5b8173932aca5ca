import { expect, test } from 'vitest';
import { unusedOrigins } from '../../../lib/platform/site-origins';

test.each<[string, string[], string[], string[]]>([
  ['nobody names it', ['https://a.example/*'], [], ['https://a.example/*']],
  ['a kept profile names it', ['https://a.example/*'], ['{"urls":["https://a.example/x*"]}'], []],
  ['it came with the extension', ['https://ours.example/*'], [], []],
  [
    'only its name begins alike',
    ['https://a.example/*'],
    ['{"urls":["https://a.example.org/x*"]}'],
    ['https://a.example/*'],
  ],
])('a granted site is given back if unused: %s', (_, granted, texts, unused) => {
  expect(unusedOrigins(granted, ['https://ours.example/*'], texts)).toEqual(unused);
});
