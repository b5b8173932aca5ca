import { beforeEach, expect, test } from 'vitest';
import { type ComposerState, trackComposer } from '../../../lib/sites/composer-state';

let field: HTMLTextAreaElement;
let state: ComposerState;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  state = trackComposer(document);
});

const tell = (target: EventTarget, type: string) =>
  target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

test('a composition is under way from its start to its end', () => {
  expect(state.isComposing()).toBe(false);
  tell(field, 'compositionstart');
  expect(state.isComposing()).toBe(true);
  tell(field, 'compositionend');
  expect(state.isComposing()).toBe(false);
});

test('a composition is over with the field it was in', () => {
  tell(field, 'compositionstart');
  field.remove();
  expect(state.isComposing()).toBe(false);
});

test('a field has been focused once the keyboard was in it', () => {
  expect(state.wasFocused(field)).toBe(false);
  field.focus();
  field.blur();
  expect(state.wasFocused(field)).toBe(true);
});

test('a field in a shadow root has been focused if its host has', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const inner = document.createElement('textarea');
  host.attachShadow({ mode: 'closed' }).append(inner);
  expect(state.wasFocused(inner)).toBe(false);
  tell(host, 'focusin');
  expect(state.wasFocused(inner)).toBe(true);
});
