import { expect, test } from 'vitest';
import { groupsWithMoved, moveBeside, moveByOne } from '../../../../lib/models/library/drop-place';
import { phrase } from './make';

const shown = [
  phrase('a'),
  phrase('b'),
  phrase('c'),
  phrase('x', { group: '物流' }),
  phrase('y', { group: '物流' }),
];
const place = (id: string) => shown.findIndex((one) => one.id === id);

test.each([
  [
    'before a row: that row follows',
    ['c'],
    'a',
    'before',
    { ids: ['c'], group: '欢迎', beforeId: 'a' },
  ],
  [
    'behind a row: its neighbour follows',
    ['a'],
    'b',
    'after',
    { ids: ['a'], group: '欢迎', beforeId: 'c' },
  ],
  [
    'behind the last of a group: at the end of that group',
    ['x'],
    'c',
    'after',
    { ids: ['x'], group: '欢迎' },
  ],
  ['into another group', ['a'], 'y', 'before', { ids: ['a'], group: '物流', beforeId: 'y' }],
  [
    'several keep their order',
    ['y', 'b'],
    'a',
    'before',
    { ids: ['b', 'y'], group: '欢迎', beforeId: 'a' },
  ],
  [
    'on one of several moved: beside what stays',
    ['a', 'b'],
    'b',
    'before',
    { ids: ['a', 'b'], group: '欢迎', beforeId: 'c' },
  ],
  ['on itself: nothing', ['a'], 'a', 'after', undefined],
] as const)('a drop %s', (_, ids, target, edge, wanted) => {
  expect(moveBeside(shown, ids, place(target), edge)).toEqual(wanted);
});

test.each([
  ['up: before the one above', ['b'], -1, { ids: ['b'], group: '欢迎', beforeId: 'a' }],
  ['down: behind the one below', ['a'], 1, { ids: ['a'], group: '欢迎', beforeId: 'c' }],
  ['down to the end of the group', ['b'], 1, { ids: ['b'], group: '欢迎' }],
  ['not over the end of the group', ['c'], 1, undefined],
  ['not over the beginning of the list', ['a'], -1, undefined],
] as const)('a step %s', (_, ids, by, wanted) => {
  expect(moveByOne(shown, ids, by)).toEqual(wanted);
});

test.each([
  ['before another', 'c', 'a', 'before', ['c', 'a', 'b']],
  ['behind another', 'a', 'b', 'after', ['b', 'a', 'c']],
  ['beside one that is gone: as it was', 'a', 'z', 'after', ['a', 'b', 'c']],
] as const)('a group goes %s', (_, name, target, edge, wanted) => {
  expect(groupsWithMoved(['a', 'b', 'c'], name, target, edge)).toEqual(wanted);
});
