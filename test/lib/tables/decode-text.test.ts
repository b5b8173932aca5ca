import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/tables/decode-text';
import { GB18030, utf8, utf16le } from './make-files';

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8('您好'), 'utf-8'],
    ['UTF-8 with its mark', utf8('\uFEFF您好'), 'utf-8'],
    ['GB18030', new Uint8Array(GB18030.您好), 'gb18030'],
    ['UTF-16 with its mark', utf16le('您好'), 'utf-16le'],
  ])('reads %s', (_why, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: '您好', encoding });
  });

  test('reads the characters of GB18030 that take four bytes', () => {
    expect(decodeText(new Uint8Array(GB18030.㐀)).text).toBe('㐀');
  });

  test('keeps a byte order mark inside the text', () => {
    expect(decodeText(utf8('a\uFEFFb')).text).toBe('a\uFEFFb');
  });

  test.each([
    ['NUL bytes', utf8('a\0b')],
    ['bytes of no encoding', new Uint8Array([0x80, 0xff, 0xff])],
    ['UTF-8 by its mark that is none', new Uint8Array([0xef, 0xbb, 0xbf, 0xff])],
  ])('refuses %s', (_why, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'notText' }));
  });
});
