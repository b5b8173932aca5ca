import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createSelection } from '../../../../lib/models/library/selection';

const selecting = (shown = ['a', 'b', 'c', 'd']) => {
  const ids = signal(shown);
  return { ids, selection: createSelection(ids) };
};

test('a range goes from the row chosen last, in either direction, and can be drawn anew', () => {
  const { selection } = selecting();
  selection.choose(2, 'toggle');
  selection.choose(0, 'extend');
  expect(selection.ids.value).toEqual(['a', 'b', 'c']);
  selection.choose(3, 'extend');
  expect(selection.ids.value).toEqual(['c', 'd']);
});

test('a toggle adds and takes away one, and leaves the others', () => {
  const { selection } = selecting();
  selection.choose(3, 'toggle');
  selection.choose(0, 'toggle');
  expect(selection.ids.value).toEqual(['a', 'd']);
  selection.choose(3, 'toggle');
  expect(selection.ids.value).toEqual(['a']);
});

test('rows that are not shown do not count, and count again when they are', () => {
  const { ids, selection } = selecting();
  selection.all();
  ids.value = ['b'];
  expect(selection.ids.value).toEqual(['b']);
  ids.value = ['a', 'b', 'e'];
  expect(selection.ids.value).toEqual(['a', 'b']);
});

test('the keyboard stays on its row when the order changes, and inside the list', () => {
  const { ids, selection } = selecting();
  selection.goTo(1);
  ids.value = ['d', 'c', 'b', 'a'];
  expect(selection.cursor.value).toBe(2);
  selection.goTo(99);
  expect(selection.cursor.value).toBe(3);
  ids.value = [];
  expect(selection.cursor.value).toBe(-1);
  selection.choose(0, 'toggle');
  expect(selection.ids.value).toEqual([]);
});
