import { beforeEach, describe, expect, test } from 'vitest';
import { INSERT_MAX, insertText } from '../../../../lib/sites/insert/insert-text';
import type { Strategy } from '../../../../lib/sites/insert/strategies';

let field: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
});

/** Puts text at the caret as a browser would. */
const works: Strategy = {
  name: 'works',
  run: (composer, text) => {
    const element = composer as HTMLTextAreaElement;
    const at = element.selectionEnd;
    element.value = element.value.slice(0, at) + text + element.value.slice(at);
    element.setSelectionRange(at + text.length, at + text.length);
    return true;
  },
};
const strategy = (name: string, run: (field: HTMLTextAreaElement) => boolean): Strategy => ({
  name,
  run: (composer) => run(composer as HTMLTextAreaElement),
});

describe('inserting', () => {
  test.each([
    ['into an empty field', '', 0, '亲在的', '亲在的', 3],
    ['at the caret inside a draft', '你好，再见', 3, '亲', '你好，亲再见', 4],
    ['several lines with a blank one', 'a', 1, '一\n\n二', 'a一\n\n二', 5],
    ['markup and braces as they are', '', 0, '<b>&amp;{{x}}', '<b>&amp;{{x}}', 13],
  ])('%s', async (_reason, draft, caret, text, expected, caretAfter) => {
    field.value = draft;
    field.setSelectionRange(caret, caret);
    expect(await insertText(field, text, { wasFocused: true, strategies: [works] })).toEqual({
      ok: true,
      strategy: 'works',
    });
    expect(field.value).toBe(expected);
    expect(field.selectionStart).toBe(caretAfter);
  });

  test('goes behind a selection and replaces nothing', async () => {
    field.value = '草稿文字';
    field.setSelectionRange(0, 2);
    await insertText(field, '亲', { wasFocused: true, strategies: [works] });
    expect(field.value).toBe('草稿亲文字');
  });

  test('goes to the end of a draft in which nobody has put the caret', async () => {
    field.value = '草稿';
    field.setSelectionRange(0, 0);
    await insertText(field, '亲', { wasFocused: false, strategies: [works] });
    expect(field.value).toBe('草稿亲');
  });

  test('tries the next way while the draft stands untouched', async () => {
    const refuses = strategy('refuses', () => false);
    const context = { wasFocused: true, strategies: [refuses, works] };
    expect(await insertText(field, '亲', context)).toEqual({ ok: true, strategy: 'works' });
    expect(field.value).toBe('亲');
  });

  test('tries no other way once a page has taken the text, which may still come', async () => {
    const swallows = strategy('swallows', (element) => {
      setTimeout(() => {
        element.value = '亲';
      }, 700);
      return true;
    });
    const context = { wasFocused: true, strategies: [swallows, works] };
    expect(await insertText(field, '亲', context)).toEqual({ ok: true, strategy: 'swallows' });
    expect(field.value).toBe('亲');

    const loses = strategy('loses', () => true);
    expect(await insertText(field, '好', { wasFocused: true, strategies: [loses, works] })).toEqual(
      { ok: false, reason: 'notAccepted' },
    );
    expect(field.value).toBe('亲');
  });

  test('stops at a change that is not the one wanted, so nothing is inserted twice', async () => {
    const doubles = strategy('doubles', (element) => {
      element.value += '亲亲';
      return true;
    });
    const result = await insertText(field, '亲', {
      wasFocused: true,
      strategies: [doubles, works],
    });
    expect(result).toEqual({ ok: false, reason: 'changedUnexpectedly' });
    expect(field.value).toBe('亲亲');
  });

  test('does not believe a text that the page takes back at once', async () => {
    const reverted = strategy('reverted', (element) => {
      element.value = '亲';
      setTimeout(() => {
        element.value = '';
      }, 0);
      return true;
    });
    expect(await insertText(field, '亲', { wasFocused: true, strategies: [reverted] })).toEqual({
      ok: false,
      reason: 'notAccepted',
    });
  });

  test('waits for an editor that shows the text later', async () => {
    const later = strategy('later', (element) => {
      setTimeout(() => {
        element.value = '亲';
      }, 60);
      return true;
    });
    expect(await insertText(field, '亲', { wasFocused: true, strategies: [later] })).toEqual({
      ok: true,
      strategy: 'later',
    });
  });

  test('refuses a field that cannot be written, and a text that is too long', async () => {
    field.readOnly = true;
    expect(await insertText(field, '亲', { wasFocused: true, strategies: [works] })).toEqual({
      ok: false,
      reason: 'readOnly',
    });
    field.readOnly = false;
    const long = '长'.repeat(INSERT_MAX + 1);
    expect(await insertText(field, long, { wasFocused: true, strategies: [works] })).toEqual({
      ok: false,
      reason: 'tooLong',
    });
    expect(field.value).toBe('');
  });

  test('refuses what the field would cut off, and leaves the draft', async () => {
    field.value = '草稿';
    field.maxLength = 4;
    expect(await insertText(field, '三个字', { wasFocused: true, strategies: [works] })).toEqual({
      ok: false,
      reason: 'tooLong',
    });
    expect(field.value).toBe('草稿');
  });

  test('touches nothing while an input method composes', async () => {
    const context = { wasFocused: true, isComposing: () => true, strategies: [works] };
    expect(await insertText(field, '亲', context)).toEqual({ ok: false, reason: 'composing' });
    expect(field.value).toBe('');
  });

  test('stops before the next way if a composition has begun meanwhile', async () => {
    let isComposing = false;
    const starts = strategy('starts', () => {
      isComposing = true;
      return false;
    });
    const context = {
      wasFocused: true,
      isComposing: () => isComposing,
      strategies: [starts, works],
    };
    expect(await insertText(field, '亲', context)).toEqual({ ok: false, reason: 'composing' });
    expect(field.value).toBe('');
  });

  test.each([
    ['at the end', '好的\n\n', '好的'],
    ['of another system', '好的\r\n这就发\r\n', '好的\n这就发'],
    ['at the beginning, which stay', '\n好的', '\n好的'],
  ])('leaves out line breaks %s', async (_reason, text, expected) => {
    await insertText(field, text, { wasFocused: true, strategies: [works] });
    expect(field.value).toBe(expected);
  });

  test('has nothing to do for a text of line breaks only', async () => {
    field.value = '草稿';
    const context = { wasFocused: true, strategies: [works] };
    expect(await insertText(field, '\n\n', context)).toEqual({ ok: true, strategy: 'nothing' });
    expect(field.value).toBe('草稿');
  });

  test('writes the lines into a field of a single line with spaces between', async () => {
    document.body.innerHTML = '<input />';
    const input = document.querySelector('input') as HTMLInputElement;
    const context = { wasFocused: true, strategies: [works] };
    expect(await insertText(input, '一\n\n二', context)).toMatchObject({ ok: true });
    expect(input.value).toBe('一 二');
  });

  test('waits for a way that takes more than one task', async () => {
    const slow: Strategy = {
      name: 'slow',
      async run(composer) {
        await Promise.resolve();
        (composer as HTMLTextAreaElement).value = '亲';
        return true;
      },
    };
    expect(await insertText(field, '亲', { wasFocused: true, strategies: [slow] })).toEqual({
      ok: true,
      strategy: 'slow',
    });
  });
});

describe('taking back what went in wrongly', () => {
  let editable: HTMLElement;

  beforeEach(() => {
    document.body.innerHTML = '<div contenteditable="true">草稿文字</div>';
    editable = document.body.firstElementChild as HTMLElement;
    const text = editable.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 2, text, 2);
  });

  /** Puts text behind the first two characters of the draft, whatever it was asked for. */
  const puts = (name: string, added: string): Strategy => ({
    name,
    run(composer) {
      const { data } = composer.firstChild as Text;
      composer.textContent = data.slice(0, 2) + added + data.slice(2);
      return true;
    },
  });
  /** An editor that cuts as a browser does. */
  const cuts = (event: Event) => {
    document.getSelection()?.getRangeAt(0).deleteContents();
    event.preventDefault();
  };

  test('leads to the next way', async () => {
    editable.addEventListener('cut', cuts);
    const strategies = [puts('flat', '一 二'), puts('right', '一\n二')];
    editable.style.whiteSpace = 'pre-wrap';
    expect(await insertText(editable, '一\n二', { wasFocused: true, strategies })).toEqual({
      ok: true,
      strategy: 'right',
    });
    expect(editable.textContent).toBe('草稿一\n二文字');
  });

  test('ends the attempt if the draft is not what it was', async () => {
    editable.addEventListener('cut', (event) => event.preventDefault());
    const strategies = [puts('flat', '一 二'), puts('right', '一\n二')];
    expect(await insertText(editable, '一\n二', { wasFocused: true, strategies })).toEqual({
      ok: false,
      reason: 'changedUnexpectedly',
    });
    expect(editable.textContent).toBe('草稿一 二文字');
  });

  test('is not tried where the draft itself was changed', async () => {
    let isCut = false;
    editable.addEventListener('cut', () => {
      isCut = true;
    });
    const spoils: Strategy = {
      name: 'spoils',
      run(composer) {
        composer.textContent = '一二文';
        return true;
      },
    };
    const context = { wasFocused: true, strategies: [spoils] };
    expect(await insertText(editable, '一\n二', context)).toMatchObject({ ok: false });
    expect(isCut).toBe(false);
  });
});
