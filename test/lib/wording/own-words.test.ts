import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/wording/check-wording';
import { OWN_WORDS_MAX, readOwnWords } from '../../../lib/wording/own-words';

test('R13 reads 词语 | 级别 | 替换 | 说明, all but the word optional', () => {
  const { words, problems } = readOwnWords(
    [
      '尾货 | 拦截 | 特惠款 | 老板不让说',
      '',
      '# 记一笔',
      '仿版｜提醒',
      '亏本',
      ' 清仓 | 提示 || 少说 ',
      '钉钉 | 放行',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(words).toEqual([
    { text: '尾货', level: 'block', suggestion: '特惠款', reason: '老板不让说', line: 1 },
    { text: '仿版', level: 'warn', line: 4 },
    { text: '亏本', level: 'warn', line: 5 },
    { text: '清仓', level: 'hint', reason: '少说', line: 6 },
    { text: '钉钉', level: 'none', line: 7 },
  ]);
});

test.each([
  ['no word', ' | 拦截', { line: 1, code: 'noWord', what: '' }],
  ['a level that is none', '尾货 | 禁止', { line: 1, code: 'unknownLevel', what: '禁止' }],
  ['too many parts', '尾货|拦截|a|b|c', { line: 1, code: 'tooManyParts', what: '尾货' }],
  ['a word too long', '长'.repeat(41), { line: 1, code: 'wordTooLong', what: '40' }],
  ['a word twice, by its folded form', 'ＡＢ\n\nab', { line: 3, code: 'twice', what: '1' }],
])('R13 %s is told by its line', (_what, text, problem) => {
  expect(readOwnWords(text).problems).toEqual([problem]);
});

test('R13 a list too long is told at the line at which it is cut', () => {
  const { words, problems } = readOwnWords(
    Array.from({ length: OWN_WORDS_MAX + 5 }, (_, index) => `词${index}`).join('\n'),
  );
  expect(words).toHaveLength(OWN_WORDS_MAX);
  expect(problems).toEqual([
    { line: OWN_WORDS_MAX + 1, code: 'tooManyLines', what: String(OWN_WORDS_MAX) },
  ]);
});

describe('R13 in a check', () => {
  const check = (list: string, text: string) =>
    createChecker(readOwnWords(list).words)
      .check(text)
      .map(({ level, category, range, reason, suggestion }) => ({
        level,
        category,
        marked: range && text.slice(range.from, range.to),
        reason,
        suggestion,
      }));

  test('an own word brings its level, wording and reason', () => {
    expect(check('尾货 | 拦截 | 特惠款 | 听着不好', '这是尾货。')).toEqual([
      { level: 'block', category: 'own', marked: '尾货', reason: '听着不好', suggestion: '特惠款' },
    ]);
  });

  test('an own word goes before the built-in one of the same form', () => {
    expect(check('国家级 | 提示', '国家级')).toMatchObject([{ level: 'hint', category: 'own' }]);
  });

  test.each([
    ['a word', '微信 | 放行', '微信同号'],
    ['a longer word that holds it', '微信 | 放行', '可以加微信'],
    ['part of a longer word', '售后加微信群 | 放行', '售后加微信群'],
    ['a telephone', '13000000000 | 放行', '售后电话13000000000'],
    ['a link', 'example.com | 放行', '请看https://example.com/help'],
    ['a promised time', '当天发 | 放行', '付款后当天发。'],
  ])('%s that is let through is silent', (_what, list, text) => {
    expect(check('', text)).not.toEqual([]);
    expect(check(list, text)).toEqual([]);
  });

  test('letting one word through leaves the others', () => {
    expect(check('微信 | 放行', '微信里说，全网最低价')).toMatchObject([{ marked: '全网最低价' }]);
  });
});
