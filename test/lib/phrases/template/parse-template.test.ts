import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_WORDS, type FieldKind } from '../../../../lib/phrases/template/names';
import { DEPTH_MAX } from '../../../../lib/phrases/template/node-tree';
import { parseTemplate } from '../../../../lib/phrases/template/parse-template';
import { anyBody, nested } from './make';

/** `code line:column name`, so that a table can be read. */
const problems = (body: string) =>
  parseTemplate(body).problems.map(
    ({ code, line, column, name }) => `${code} ${line}:${column} ${name}`,
  );

describe('fields', () => {
  test.each<[string, string, object]>([
    ['a text', '{{填:尺码}}', { name: '尺码', kind: 'text' }],
    ['a text, in English', '{{text:size}}', { name: 'size', kind: 'text' }],
    ['a number', '{{数:件数}}', { name: '件数', kind: 'number' }],
    ['a number, in English', '{{Number:pieces}}', { name: 'pieces', kind: 'number' }],
    ['a date', '{{日:到货日}}', { name: '到货日', kind: 'date' }],
    ['a date, in English', '{{date:day}}', { name: 'day', kind: 'date' }],
    ['a choice', '{{选:快递/甲/乙}}', { name: '快递', kind: 'choice', choices: ['甲', '乙'] }],
    ['a choice, in English', '{{choice:by/a}}', { name: 'by', kind: 'choice', choices: ['a'] }],
    ['full-width marks', '{{选：快递／甲／乙}}', { name: '快递', choices: ['甲', '乙'] }],
    ['spaces anywhere', '{{ 选 : 快递 / 甲 / 乙 }}', { name: '快递', choices: ['甲', '乙'] }],
    ['an option twice and an empty one', '{{选:快递/甲//甲}}', { choices: ['甲'] }],
    ['an initial content', '{{填:尺码|M}}', { name: '尺码', initial: 'M' }],
    ['one behind a full-width bar', '{{填:尺码｜ M }}', { name: '尺码', initial: 'M' }],
    [
      'one of the options at first',
      '{{选:快递/甲/乙|乙}}',
      { choices: ['甲', '乙'], initial: '乙' },
    ],
    ['one that may stay empty', '{{日:到货日|}}', { name: '到货日', initial: '' }],
    ['a slash in the name of a text', '{{填:颜色/尺码}}', { name: '颜色/尺码' }],
    ['a colon in the name', '{{填:几点:分}}', { name: '几点:分' }],
  ])('reads %s', (_why, body, field) => {
    expect(parseTemplate(body)).toMatchObject({ fields: [field], problems: [] });
  });

  test('every kind has a Chinese and an English word', () => {
    for (const kind of Object.keys(FIELD_WORDS) as FieldKind[]) {
      for (const word of FIELD_WORDS[kind]) {
        expect(parseTemplate(`{{${word}:x/y}}`).fields).toMatchObject([{ kind }]);
      }
    }
  });

  test('are listed once each, in order, also those of a branch', () => {
    const body = '{{填:乙}}{{#若 已付款}}{{数:甲}}{{/若}}{{填:乙|2}}{{选:丙/1/2}}{{选:丙}}';
    const { fields } = parseTemplate(body);
    expect(fields).toEqual([
      { name: '乙', kind: 'text', initial: '2' },
      { name: '甲', kind: 'number' },
      { name: '丙', kind: 'choice', choices: ['1', '2'] },
    ]);
    expect(problems(body)).toEqual([]);
  });
});

describe('problems', () => {
  test.each([
    ['a name that is nothing', '您好{{卖家}}', ['unknownName 1:3 卖家']],
    ['a block that is nothing', '{{#each 商品}}', ['unknownName 1:1 #each 商品']],
    ['a condition that is nothing', '{{#若 周末}}在{{/若}}', ['unknownName 1:1 周末']],
    ['its opposite', '{{#if not weekend}}a{{/if}}', ['unknownName 1:1 weekend']],
    ['no name', '{{}}', ['emptyName 1:1 {{}}']],
    ['a fallback alone', '{{|亲}}', ['emptyName 1:1 {{|亲}}']],
    ['a field without a name', '{{填: }}', ['emptyName 1:1 {{填: }}']],
    ['a condition without a name', '{{#若}}在{{/若}}', ['emptyName 1:1 {{#若}}']],
    ['a tag that is not closed', '您好\n{{买家，在吗', ['unclosed 2:1 {{']],
    ['a tag closed by one brace', '{{买家}，在吗', ['unclosed 1:1 {{']],
    ['a tag inside a tag', '{{买家|{{客服}}}}', ['unclosed 1:1 {{', 'strayBrace 1:12 }}']],
    ['a tag opened by one brace', '{买家}}，在吗', ['strayBrace 1:4 }}']],
    ['a pair of braces too many', '{{{{买家}}}}', ['strayBrace 1:1 {{', 'strayBrace 1:9 }}']],
    ['a condition not closed', '亲\r\n 好{{#若 已付款}}谢谢', ['ifUnclosed 2:3 {{#若 已付款}}']],
    ['an end alone', '谢谢{{/若}}', ['unopened 1:3 {{/若}}']],
    ['an else alone', '谢谢\r{{else}}', ['unopened 2:1 {{else}}']],
    ['a second else', '{{#if paid}}a{{else}}b{{否则}}c{{/if}}', ['elseTwice 1:23 {{否则}}']],
    ['a choice of nothing', '{{选:快递}}', ['choiceWithoutOptions 1:1 快递']],
    ['a choice of empty options', '{{选:快递/ /}}', ['choiceWithoutOptions 1:1 快递']],
    ['one name of two kinds', '{{填:量}}{{数:量}}', ['fieldClash 1:8 量']],
    ['one name with two sets of options', '{{选:量/1/2}}{{选:量/1}}', ['fieldClash 1:12 量']],
    ['an initial content that is no number', '{{数:量|多}}', ['badInitial 1:1 量']],
    ['one that is no day', '{{日:何时|2026-02-30}}', ['badInitial 1:1 何时']],
    ['one that is no option', '{{选:量/1/2|3}}', ['badInitial 1:1 量']],
    [
      'a condition on a field called like a variable',
      '{{填:地址}}{{#若 地址}}在{{/若}}',
      ['ambiguousName 1:9 地址'],
    ],
    [
      'several, in the order of the body',
      '{{#若 已付款}}\n{{卖家}}\n{{数:量|多}} }}',
      [
        'ifUnclosed 1:1 {{#若 已付款}}',
        'unknownName 2:1 卖家',
        'badInitial 3:1 量',
        'strayBrace 3:11 }}',
      ],
    ],
    ['columns are counted in UTF-16 units', '😀{{卖家}}', ['unknownName 1:3 卖家']],
  ])('name and place %s', (_why, body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  test.each([
    ['single braces', '{买家} {} {'],
    ['braces around a tag', '{{{买家}}}'],
    ['an escaped tag', '写作 \\{{买家}}'],
    ['escaped closing braces', '\\}}'],
    ['a condition on a name that begins with 不', '{{填:不要的}}{{#若 不要的}}不要{{/若}}'],
    ['as many conditions as may nest', nested(DEPTH_MAX)],
    ['many conditions one after the other', '{{#若 已付款}}好{{/若}}'.repeat(DEPTH_MAX + 5)],
  ])('there are none with %s', (_why, body) => {
    expect(problems(body)).toEqual([]);
  });

  test('one condition more than may nest is named once, and its end belongs to it', () => {
    const found = parseTemplate(nested(DEPTH_MAX + 1)).problems;
    expect(found.map(({ code }) => code)).toEqual(['nestedTooDeep']);
  });
});

test('conditions nest', () => {
  const [outer] = parseTemplate('{{#若 已付款}}{{#if not 地址}}a{{/if}}{{否则}}b{{/若}}').nodes;
  expect(outer).toMatchObject({
    kind: 'condition',
    test: { of: 'fact', fact: 'paid' },
    isNegated: false,
    holding: [
      {
        test: { of: 'variable', variable: 'address' },
        isNegated: true,
        holding: [{ kind: 'text', text: 'a' }],
        otherwise: [],
      },
    ],
    otherwise: [{ kind: 'text', text: 'b' }],
  });
});

describe('any body', () => {
  test('is read without an error, and every problem points at its place', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const { from, to, line, column, name } of parseTemplate(body).problems) {
          expect(body.slice(from, to)).toContain(name);
          const before = body.slice(0, from).split(/\r\n?|\n/);
          expect({ line, column }).toEqual({
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
          });
        }
      }),
    );
  });
});
