import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanLines, cutTo } from '../../../lib/chat/clean-text';

describe('a short text', () => {
  test.each([
    ['direction overrides', '练习\u202E买家\u202C', '练习买家'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061cb', 'ab'],
    ['invisible characters', 'a\u200b\ufeff\u00adb', 'ab'],
    ['control characters and line breaks', 'a\u0000\r\n\u2028b\u0085', 'a b'],
    ['spaces of every kind', '　a \u00a0 b　', 'a b'],
    ['an emoji of several parts is kept', '👩\u200d💻', '👩\u200d💻'],
    ['markup is text', '<img src=x>', '<img src=x>'],
  ])('cannot disturb the text around it: %s', (_reason, text, cleaned) => {
    expect(cleanLine(text)).toBe(cleaned);
  });

  test('is clean once it was cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

test('a long text keeps its lines and tabs, and nothing else that does not show', () => {
  expect(cleanLines('a\r\nb\rc\u2028d\te\u0007\u202e\n')).toBe('a\nb\nc\nd\te');
});

test.each([
  ['shorter', 'abc', 4, 'abc'],
  ['longer', 'abcde', 4, 'abcd'],
  ['an emoji on the edge is left out whole', 'abc😀', 4, 'abc'],
  ['an emoji before the edge is kept', 'ab😀c', 4, 'ab😀'],
])('a text is cut at its limit: %s', (_reason, text, max, cut) => {
  expect(cutTo(text, max)).toBe(cut);
});
