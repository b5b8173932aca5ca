import { expect, test } from 'vitest';
import { waysInto } from '../../../../lib/sites/insert/families';

test.each([
  ['a field', '<textarea></textarea>', ['typeIntoField', 'setRange']],
  ['a bare editable', '<div contenteditable></div>', ['typeLines', 'tellLines', 'paste']],
  ['ProseMirror', '<div class="tiptap ProseMirror"></div>', ['pasteBreaks', 'tellLines']],
  ['Lexical', '<div data-lexical-editor="true"></div>', ['pasteBreaks', 'tellLines']],
  ['Draft.js', '<div class="public-DraftEditor-content"></div>', ['paste', 'tellLines']],
  ['Quill', '<div class="ql-editor"></div>', ['paste', 'typeBlocks']],
])('%s is written to in the ways it takes', (_reason, html, ways) => {
  document.body.innerHTML = html;
  const composer = document.body.firstElementChild as HTMLElement;
  expect(waysInto(composer).map(({ name }) => name)).toEqual(ways);
});

test('an editor with a model of its own is never typed into by commands that break it', () => {
  for (const mark of ['public-DraftEditor-content', 'ProseMirror', 'cm-content']) {
    document.body.innerHTML = `<div class="${mark}"></div>`;
    const names = waysInto(document.body.firstElementChild as HTMLElement).map(({ name }) => name);
    expect(names).not.toContain('typeLines');
  }
});
