import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CodeWatch, watchCodes } from '../../../../lib/sites/quick/watch-codes';

let field: HTMLTextAreaElement;
let watch: CodeWatch;
let words: string[];
let isComposing: boolean;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><input>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.focus();
  words = [];
  isComposing = false;
  watch = watchCodes(
    () => field,
    { isComposing: () => isComposing },
    (word) => words.push(word),
  );
  watch.setCodes(['hy', 'js2']);
});

/** An event of the agent's: only a browser makes trusted ones. */
function typed(type: 'input' | 'keydown' | 'compositionend', more: Partial<KeyboardEvent> = {}) {
  const event = {
    type,
    isTrusted: true,
    isComposing: false,
    preventDefault: vi.fn(),
    stopImmediatePropagation: vi.fn(),
    ...more,
  };
  watch.hear(event as unknown as Event);
  return event;
}

function write(text: string) {
  field.value = text;
  field.setSelectionRange(text.length, text.length);
}

describe('typing', () => {
  test('a code with a slash is told', () => {
    write('您好/h');
    typed('input');
    expect(words).toEqual(['/h']);
  });

  test('only what stands before the caret counts', () => {
    write('/hy好');
    typed('input');
    expect(words).toEqual([]);
    field.setSelectionRange(3, 3);
    typed('input');
    expect(words).toEqual(['/hy']);
  });

  test.each([
    ['the event is the page’s own', () => typed('input', { isTrusted: false })],
    ['an input method composes', () => typed('input', { isComposing: true })],
    [
      'an input method composes and the event does not say so',
      () => {
        isComposing = true;
        typed('input');
      },
    ],
    [
      'the keyboard is elsewhere',
      () => {
        document.querySelector('input')?.focus();
        typed('input');
      },
    ],
    [
      'codes are switched off',
      () => {
        watch.setCodes([]);
        typed('input');
      },
    ],
  ])('nothing is told if %s', (_reason, type) => {
    write('/hy');
    type();
    expect(words).toEqual([]);
    // The same word in the same field is told otherwise.
    isComposing = false;
    field.focus();
    watch.setCodes(['hy']);
    typed('input');
    expect(words).toEqual(['/hy']);
  });

  test('letters that an input method has put in count once it is done', () => {
    write('/hy');
    typed('input', { isComposing: true });
    expect(words).toEqual([]);
    // As Chromium tells of it.
    typed('compositionend', { isTrusted: false });
    expect(words).toEqual(['/hy']);
  });

  test('an end of a composition that never was is the page’s own', () => {
    write('/hy');
    typed('compositionend', { isTrusted: false });
    typed('compositionend');
    expect(words).toEqual([]);
    typed('input');
    expect(words).toEqual(['/hy']);
  });
});

describe('Tab', () => {
  test('behind a code is kept from the page', () => {
    write('js2');
    const tab = typed('keydown', { key: 'Tab' });
    expect(words).toEqual(['js2']);
    expect(tab.preventDefault).toHaveBeenCalled();
    expect(tab.stopImmediatePropagation).toHaveBeenCalled();
  });

  test('takes the slash along', () => {
    write('/js2');
    typed('keydown', { key: 'Tab' });
    expect(words).toEqual(['/js2']);
  });

  test.each([
    ['behind another word', 'hello', { key: 'Tab' }],
    ['in an empty field', '', { key: 'Tab' }],
    ['backwards', 'js2', { key: 'Tab', shiftKey: true }],
    ['with another key held', 'js2', { key: 'Tab', ctrlKey: true }],
    ['of the page’s own making', 'js2', { key: 'Tab', isTrusted: false }],
    ['while an input method composes', 'js2', { key: 'Tab', isComposing: true }],
    ['is another key', 'js2', { key: 'Enter' }],
  ])('%s is left alone', (_reason, text, key) => {
    write(text);
    const tab = typed('keydown', key);
    expect(words).toEqual([]);
    expect(tab.preventDefault).not.toHaveBeenCalled();
    expect(tab.stopImmediatePropagation).not.toHaveBeenCalled();
  });
});

describe('a word that was declined', () => {
  test.each([
    ['as it is', '/hy'],
    ['as it grows', '/hy2'],
    ['as it is taken back', '/h'],
  ])('is not told again, %s', (_reason, text) => {
    watch.setCodes(['hy', 'hy2']);
    watch.decline('/hy');
    write(text);
    typed('input');
    const tab = typed('keydown', { key: 'Tab' });
    expect(words).toEqual([]);
    expect(tab.preventDefault).not.toHaveBeenCalled();
  });

  test('is told once something else was typed in between', () => {
    watch.decline('/hy');
    write('/hy 您好');
    typed('input');
    write('/hy 您好/hy');
    typed('input');
    expect(words).toEqual(['/hy']);
  });
});
