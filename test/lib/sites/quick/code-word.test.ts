import { describe, expect, test } from 'vitest';
import { beginsCode, slashWord, tabWord } from '../../../../lib/sites/quick/code-word';

const CODES = ['hy', 'hy2', 'js2', '欢迎', 'a-b.c'];

/** What opens as it is typed. */
const opens = (before: string) => {
  const word = slashWord(before);
  return beginsCode(word, CODES) ? word : undefined;
};

describe('a slash word', () => {
  test.each([
    ['at the beginning', '/hy', '/hy'],
    ['a beginning of a code', '/h', '/h'],
    ['behind a blank', '您好 /hy', '/hy'],
    ['on a new line', '您好\n/hy', '/hy'],
    ['behind a Chinese character', '您好/js', '/js'],
    ['behind Chinese punctuation', '您好，/js', '/js'],
    ['behind a closing mark of ASCII', 'ok!/js', '/js'],
    ['behind an emoji', '😀/hy', '/hy'],
    ['in capitals', '/HY', '/HY'],
    ['full width', '／ｈｙ', '／ｈｙ'],
    ['in Chinese', '/欢', '/欢'],
    ['with the other signs of a code', '/a-b.c', '/a-b.c'],
    ['that is whole and goes on in another code', '/hy2', '/hy2'],
    ['in words where a code really begins so', '和/欢', '/欢'],
  ])('%s opens', (_reason, before, word) => {
    expect(opens(before)).toBe(word);
  });

  test.each([
    ['a slash alone', '/'],
    ['a blank behind it', '/hy '],
    ['no code begins so', '/zz'],
    ['longer than the code', '/hy3'],
    ['an address', 'http://hy'],
    ['an address with a path', 'https://a.example/hy'],
    ['a path', 'goods/js'],
    ['a fraction', '1/2'],
    ['two words with a slash', '和/或'],
    ['two slashes', '//hy'],
    ['a date', '2026/11'],
    ['nothing', ''],
  ])('%s opens nothing', (_reason, before) => {
    expect(opens(before)).toBeUndefined();
  });
});

describe('a word before Tab', () => {
  test.each([
    ['a code', 'hy', 'hy'],
    ['a beginning of two letters', 'js', 'js'],
    ['behind a blank', '您好 hy', 'hy'],
    ['directly behind Chinese', '您好hy', 'hy'],
    ['in capitals', 'HY', 'HY'],
    ['a whole code of one script', '欢迎', '欢迎'],
    ['with other signs', 'a-b.c', 'a-b.c'],
  ])('%s opens', (_reason, before, word) => {
    expect(tabWord(before, CODES)).toBe(word);
  });

  test.each([
    ['one letter', 'h'],
    ['no code', 'hello'],
    ['a code inside a word', 'why'],
    ['a blank behind it', 'hy '],
    ['nothing', ''],
  ])('%s leaves Tab alone', (_reason, before) => {
    expect(tabWord(before, CODES)).toBeUndefined();
  });

  test('one letter opens if it is a code', () => {
    expect(tabWord('h', ['h'])).toBe('h');
  });
});
