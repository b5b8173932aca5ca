import { beforeEach, expect, test } from 'vitest';
import { editableOf } from '../../../../lib/sites/insert/editable-of';

beforeEach(() => {
  document.body.innerHTML = `
    <div id="wrapper"><div id="bar">工具</div><textarea id="field"></textarea></div>
    <div id="editor" contenteditable="true"><p id="line">a</p></div>
    <iframe id="frame"></iframe>`;
});

const element = (id: string) => document.getElementById(id) as HTMLElement;

test.each([
  ['a field is itself', 'field', 'field'],
  ['a wrapper is the field inside', 'wrapper', 'field'],
  ['a line is the editor around it', 'line', 'editor'],
  ['an editor is itself', 'editor', 'editor'],
])('%s', (_reason, given, expected) => {
  expect(editableOf(element(given)).id).toBe(expected);
});

test('a frame is the document inside', () => {
  const frame = element('frame') as HTMLIFrameElement;
  expect(editableOf(frame)).toBe(frame.contentDocument?.body);
});
