import { expect, test } from 'vitest';
import { isOutOfReach, waysInto } from '../../../../lib/sites/insert/families';

const show = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};

const TYPED_FIRST = ['tellLines', 'typeLines', 'pasteBreaks', 'pasteBlocks', 'paste'];
const HANDED_FIRST = ['pasteBreaks', 'pasteBlocks', 'paste', 'tellLines', 'typeLines'];

test.each([
  ['a field', '<textarea></textarea>', ['typeIntoField', 'setRange']],
  ['an empty editable', '<div contenteditable></div>', TYPED_FIRST],
  ['lines that a browser makes', '<div>a<div>b</div><div><br></div></div>', TYPED_FIRST],
  ['a style that a browser gives', '<div><span style="color: red">a</span></div>', TYPED_FIRST],
  ['a picture in a text', '<div>a<img alt="笑" src="data:,"></div>', TYPED_FIRST],
  ['a paragraph', '<div><p><br></p></div>', HANDED_FIRST],
  ['lines that a page has made', '<div><div data-block="true">a</div></div>', HANDED_FIRST],
  ['Quill', '<div class="ql-editor"><p>a</p></div>', ['paste', 'typeBlocks']],
  ['Trix', '<trix-editor></trix-editor>', ['paste', 'typeBlocks']],
])('%s is written to in the ways it takes', (_reason, html, ways) => {
  expect(waysInto(show(html)).map(({ name }) => name)).toEqual(ways);
});

test.each([
  [
    'an ordinary field',
    '<div><textarea style="width: 300px; height: 60px"></textarea></div>',
    false,
  ],
  [
    'a field of no size',
    '<div><textarea style="width: 1px; overflow: hidden"></textarea></div>',
    true,
  ],
  ['a field that is not drawn', '<div><textarea style="opacity: 0"></textarea></div>', true],
  [
    'a field in a slit',
    '<div style="height: 0px; overflow: hidden"><textarea></textarea></div>',
    true,
  ],
  [
    'a field that hangs out of its place',
    '<div style="height: 0px"><textarea></textarea></div>',
    false,
  ],
])('%s: whether it is out of reach', (_reason, html, expected) => {
  const field = show(html).querySelector('textarea') as HTMLElement;
  expect(isOutOfReach(field)).toBe(expected);
});

test.each([
  ['Draft.js', 'public-DraftEditor-content', true],
  ['CKEditor 5', 'ck ck-editor__editable', true],
  ['Quill', 'ql-editor', true],
  ['an editor that nobody has told of', 'composer', false],
])('%s in a shadow root: whether it is out of reach', (_reason, className, expected) => {
  const inside = document.createElement('div');
  inside.className = className;
  show('<div></div>').attachShadow({ mode: 'open' }).append(inside);
  expect(isOutOfReach(inside)).toBe(expected);
  document.body.append(inside);
  expect(isOutOfReach(inside)).toBe(false);
});
