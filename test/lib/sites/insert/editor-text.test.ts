import { describe, expect, test } from 'vitest';
import { normalise, readDraft, readDraftWithCaret } from '../../../../lib/sites/insert/editor-text';

function show(html: string, style = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the draft of an editable', () => {
  test.each([
    ['lines by <br>', 'a<br>b', 'a\nb'],
    ['a filler <br> at the end', 'a<br>', 'a'],
    ['a line break at the end, held open', 'a<br><br>', 'a\n'],
    ['a line in each block', '<div>a</div><div>b</div>', 'a\nb'],
    ['a first line without a block', 'a<div>b</div>', 'a\nb'],
    ['a blank line held open', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['two blank lines as two', '<p>a</p><p><br></p><p><br></p><p>b</p>', 'a\n\n\nb'],
    ['breaks inside a paragraph', '<p>a<br><br>b</p>', 'a\n\nb'],
    ['no-break spaces', 'a&nbsp;b', 'a b'],
    ['zero-width fillers', 'a\u200b\ufeffb', 'ab'],
    ['nothing of a placeholder', '<span contenteditable="false">请输入</span>', ''],
    ['nothing that is hidden', 'a<span style="display: none">b</span>', 'a'],
  ])('reads %s', (_reason, html, expected) => {
    expect(readDraft(show(html))).toBe(expected);
  });

  test('normalising twice is normalising once', () => {
    expect(normalise(normalise('a\r\n\u00a0b\n'))).toBe(normalise('a\r\n\u00a0b\n'));
  });
});

describe('the caret in the draft', () => {
  test.each([
    ['in a text', '<p>ab</p><p>cd</p>', 'p:last-child', 1, 4],
    ['before a paragraph', '<p>ab</p><p>cd</p>', 'p:last-child', 0, 3],
    ['behind a break', '<p>a<br>b</p>', 'p', 4, 3],
  ])('is counted %s', (_reason, html, selector, offset, expected) => {
    const editable = show(html);
    const node = editable.querySelector(selector) as Element;
    const text = node.firstChild as Text;
    const range = document.createRange();
    if (offset <= text.length) range.setStart(text, offset);
    else range.setStart(node, node.childNodes.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    expect(readDraftWithCaret(editable).caret).toBe(expected);
  });

  test('is the end while the selection lies elsewhere', () => {
    const editable = show('<p>ab</p>');
    document.getSelection()?.removeAllRanges();
    expect(readDraftWithCaret(editable)).toEqual({ text: 'ab', caret: 2 });
  });
});
