import { expect, test } from 'vitest';
import {
  type Draft,
  draftOf,
  isSamePhrase,
  phraseOf,
  problemsOf,
  tagsOf,
} from '../../../../lib/models/library/draft';
import { phrase } from './make';

const stored = phrase('a', { code: 'hy1', tags: ['早班'], purpose: 'remindAddress' });
const other = phrase('b', { code: 'js1' });
const owners = new Map([
  ['hy1', stored],
  ['js1', other],
]);
const problems = (update: Partial<Draft>) =>
  problemsOf({ ...draftOf(stored), ...update }, owners).map(
    ({ field, code }) => `${field} ${code}`,
  );

test('a draft that was not touched is the phrase, with what cannot be written here', () => {
  expect(phraseOf(draftOf(stored))).toEqual(stored);
  expect(problems({})).toEqual([]);
});

test.each([
  [
    'nothing in it',
    { title: ' ', group: '', body: '\n' },
    ['title empty', 'group empty', 'body empty'],
  ],
  ['more than fits', { title: '长'.repeat(61) }, ['title tooLong']],
  ['a tag that is too long', { tags: `早班 ${'长'.repeat(21)}` }, ['tags tooLong']],
  [
    'too many tags',
    { tags: Array.from({ length: 21 }, (_, at) => `t${at}`).join(' ') },
    ['tags tooMany'],
  ],
  ['a code with a space', { code: 'h y' }, ['code notACode']],
  ['a code of another in other letters', { code: 'ＪＳ1' }, ['code taken']],
  ['its own code in other letters', { code: 'HY1' }, []],
  ['no code', { code: ' ' }, []],
])('a draft with %s', (_, update, wanted) => {
  expect(problems(update)).toEqual(wanted);
});

test('a taken code names its owner', () => {
  const found = problemsOf({ ...draftOf(stored), code: 'js1' }, owners);
  expect(found).toEqual([{ field: 'code', code: 'taken', owner: other }]);
});

test('tags are told apart by spaces, commas and 、, each once', () => {
  expect(tagsOf(' 早班、新人, 早班  夜班；')).toEqual(['早班', '新人', '夜班']);
});

test('phrases are the same by what can be written, in whatever order their stages are', () => {
  const stages = phrase('a', { stages: ['unpaid', 'preSale'] });
  expect(isSamePhrase(stages, { ...stages, stages: ['preSale', 'unpaid'] })).toBe(true);
  expect(isSamePhrase(stages, { ...stages, body: '别的' })).toBe(false);
  expect(isSamePhrase(stages, undefined)).toBe(false);
});
