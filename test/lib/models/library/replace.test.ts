import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits, type ReplaceRequest, replaceHits } from '../../../../lib/models/library/replace';
import { phrase } from './make';

const request = (find: string, more: Partial<ReplaceRequest> = {}): ReplaceRequest => ({
  find,
  replaceWith: '',
  isCaseSensitive: false,
  fields: ['body', 'title'],
  ...more,
});

test.each([
  ['an empty text', request(''), []],
  ['every place of each field', request('正'), ['a body 0 1', 'b body 0 1']],
  ['one field only', request('a', { fields: ['title'] }), ['a title 3 4']],
  ['any case', request('A', { fields: ['title'] }), ['a title 3 4']],
  ['this case only', request('A', { fields: ['title'], isCaseSensitive: true }), []],
  ['signs of a pattern as they are', request('.*'), []],
])('looking for %s', (_, asked, wanted) => {
  const hits = findHits([phrase('a'), phrase('b')], asked);
  expect(hits.map(({ phrase: { id }, field, from, to }) => `${id} ${field} ${from} ${to}`)).toEqual(
    wanted,
  );
});

test('with every hit taken it is what replaceAll does', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '正', '𝕏') });
  fc.assert(
    fc.property(letters, letters.filter(Boolean), letters, (body, find, replaceWith) => {
      const whole = phrase('a', { body: `x${body}` });
      const hits = findHits([whole], request(find, { fields: ['body'], isCaseSensitive: true }));
      const { put } = replaceHits(hits, replaceWith);
      expect((put[0] ?? whole).body).toBe(whole.body.replaceAll(find, () => replaceWith));
    }),
  );
});

test('hits left out stay as they are', () => {
  const hits = findHits([phrase('a', { body: '亲，亲，亲' })], request('亲', { fields: ['body'] }));
  expect(
    replaceHits(
      hits.filter((_, at) => at !== 1),
      '您',
    ).put[0]?.body,
  ).toBe('您，亲，您');
});

test.each([
  ['a title that would be empty', request('标题 a', { fields: ['title'] }), '', 'titleEmpty'],
  ['a title that would be too long', request('标题'), '长'.repeat(60), 'titleTooLong'],
  ['a body that would be empty', request('正文 a'), '', 'bodyEmpty'],
  ['a body that would be too long', request('正文'), '长'.repeat(10_000), 'bodyTooLong'],
])('%s is refused, and nothing of it is put', (_, asked, replaceWith, why) => {
  const { put, refused } = replaceHits(findHits([phrase('a')], asked), replaceWith);
  expect(put).toEqual([]);
  expect(refused).toEqual(new Map([['a', why]]));
});
