import { expect, test } from 'vitest';
import { selectPart } from '../../../../lib/sites/insert/take-out';

test.each([
  ['inside a line', 'abcd', 1, 3, 'bc'],
  ['from one paragraph into the next', '<p>ab</p><p>cd</p>', 1, 4, 'bc'],
  ['with the line break before a text', 'ab<br>cd', 2, 3, ''],
  ['behind spaces that are shown as one', 'a    bc', 3, 4, 'c'],
  ['all of it', '<p>ab</p><p>cd</p>', 0, 5, 'abcd'],
])('a part of a draft is found in the page: %s', (_reason, html, from, to, expected) => {
  document.body.innerHTML = `<div contenteditable="true" style="white-space: normal">${html}</div>`;
  const composer = document.body.firstElementChild as HTMLElement;
  expect(selectPart(composer, from, to)).toBe(true);
  const range = document.getSelection()?.getRangeAt(0);
  expect(range?.cloneContents().textContent).toBe(expected);
});

test('nothing is selected where nothing is shown', () => {
  document.body.innerHTML = '<div contenteditable="true"><br></div>';
  expect(selectPart(document.body.firstElementChild as HTMLElement, 0, 1)).toBe(false);
});
