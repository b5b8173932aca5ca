import { describe, expect, test } from 'vitest';
import {
  type ContentProblem,
  checkField,
  contentText,
  type TemplateField,
} from '../../../../lib/phrases/template/field';
import { at } from '../../reminders/make';

const TEXT: TemplateField = { name: '甲', kind: 'text' };
const NUMBER: TemplateField = { name: '甲', kind: 'number' };
const DATE: TemplateField = { name: '甲', kind: 'date' };
const CHOICE: TemplateField = { name: '甲', kind: 'choice', choices: ['顺丰', '中通'] };

describe('checkField', () => {
  test.each<[string, TemplateField, string, ContentProblem | undefined]>([
    ['a text', TEXT, '好', undefined],
    ['a text of several lines', TEXT, '好\n的', undefined],
    ['no text', TEXT, '', 'empty'],
    ['blanks', TEXT, ' \u3000', 'empty'],
    ['no text where that is allowed', { ...TEXT, initial: '' }, '', undefined],
    ['no text where there was one', { ...TEXT, initial: 'M' }, '', 'empty'],
    ['a number', NUMBER, '12', undefined],
    ['a number with a fraction', NUMBER, '0.5', undefined],
    ['a number below zero', NUMBER, '-3', undefined],
    ['a number in groups', NUMBER, '1,234,567.8', undefined],
    ['full-width digits', NUMBER, '１２', undefined],
    ['spaces around', NUMBER, ' 12 ', undefined],
    ['a number with its unit', NUMBER, '12件', 'notNumber'],
    ['wrong groups', NUMBER, '1,23', 'notNumber'],
    ['a Chinese number', NUMBER, '十二', 'notNumber'],
    ['two numbers', NUMBER, '1 2', 'notNumber'],
    ['a point alone', NUMBER, '.', 'notNumber'],
    ['infinity', NUMBER, 'Infinity', 'notNumber'],
    ['a day', DATE, '2026-12-01', undefined],
    ['a day with slashes', DATE, '2026/12/1', undefined],
    ['29 February of a leap year', DATE, '2028-02-29', undefined],
    ['29 February of another', DATE, '2026-02-29', 'notDate'],
    ['a month that is none', DATE, '2026-13-01', 'notDate'],
    ['day zero', DATE, '2026-01-00', 'notDate'],
    ['no year', DATE, '12-01', 'notDate'],
    ['a word', DATE, '明天', 'notDate'],
    ['one of the choices', CHOICE, '中通', undefined],
    ['another', CHOICE, '圆通', 'notChoice'],
    ['half of one', CHOICE, '中', 'notChoice'],
    ['none', CHOICE, '', 'empty'],
  ])('judges %s', (_why, field, content, problem) => {
    expect(checkField(field, content)).toBe(problem);
  });
});

describe('contentText', () => {
  const clock = { now: at('12-31 23:30'), zone: 'Asia/Shanghai' };

  test.each<[string, TemplateField, string, string]>([
    ['a text as written', TEXT, ' 好 的 ', '好 的'],
    ['a number as written', NUMBER, '1,200', '1,200'],
    ['a date in words', DATE, '2026-12-01', '12月1日'],
    ['a date of another year with it', DATE, '2027-01-03', '2027年1月3日'],
    ['a text like a date as written', TEXT, '2026-12-01', '2026-12-01'],
  ])('shows %s', (_why, field, content, text) => {
    expect(contentText(field, content, clock)).toBe(text);
  });

  test('which year it is goes by the shop’s wall clock', () => {
    const auckland = { ...clock, zone: 'Pacific/Auckland' };
    expect(contentText(DATE, '2027-01-03', auckland)).toBe('1月3日');
  });

  test('without a clock the year is named', () => {
    expect(contentText(DATE, '2026-12-01')).toBe('2026年12月1日');
  });
});
