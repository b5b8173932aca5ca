import { describe, expect, test } from 'vitest';
import type { Phrase, PhrasePurpose } from '../../../lib/phrases/phrase';
import { STARTER_PHRASES } from '../../../lib/phrases/starter-set';
import { fillTemplate } from '../../../lib/phrases/template/fill-template';
import { VARIABLE_NAMES } from '../../../lib/phrases/template/names';

const ALL_VALUES = Object.fromEntries(Object.keys(VARIABLE_NAMES).map((name) => [name, '值']));
const each = STARTER_PHRASES.map((phrase): [string, Phrase] => [
  `${phrase.code} ${phrase.title}`,
  phrase,
]);
const PURPOSES: Record<PhrasePurpose, true> = {
  remindAddress: true,
  remindTopUp: true,
  remindPromised: true,
  remindSecond: true,
};

const FORBIDDEN: [string, RegExp][] = [
  ['an amount of money or a penalty', /[¥￥]|\d+\s*元|%|赔|违约|罚|扣分/],
  [
    'a time promise',
    /(今|明|后|当)[天日]|马上|立[刻即]|尽快|[\d一两二三半几]+\s*(个?小时|分钟|天)/,
  ],
  ['contact off the platform', /微信|VX|QQ|加我|电话|手机号|二维码|公众号|https?:|www\.|@|\d{5}/i],
  ['a reward for a review', /返现|红包|好评|五星|5星|晒图|礼品|赠/],
  ['an absolute word of advertising', /最|第一|唯一|顶级|极致|绝对|永久|万能|国家级|全网|100|保证/],
  ['a flat refusal', /没有|不行|不可以|不能/],
  ['a shouted sentence', /[!！]/],
  ['a rude counter-question', /难道|不会自己|你/],
];

test('the set has the size of a beginning', () => {
  expect(STARTER_PHRASES.length).toBeGreaterThanOrEqual(35);
  expect(STARTER_PHRASES.length).toBeLessThanOrEqual(50);
});

test.each(['id', 'code', 'title', 'body'] as const)('no two phrases share their %s', (part) => {
  const values = STARTER_PHRASES.map((phrase) => phrase[part]);
  expect(new Set(values).size).toBe(values.length);
});

test('no code is hidden behind another as its beginning, save for cf1 and cf10', () => {
  const codes = STARTER_PHRASES.map(({ code }) => code ?? '');
  const hidden = codes.filter((code) => codes.some((c) => c !== code && c.startsWith(code)));
  expect(hidden).toEqual(['cf1']);
});

describe.each(each)('%s', (_name, phrase) => {
  test('is short, complete and new', () => {
    expect(phrase.title.length).toBeLessThanOrEqual(10);
    expect(phrase.body.length).toBeLessThanOrEqual(200);
    expect(phrase.body).toBe(phrase.body.trim());
    expect(phrase.code).toMatch(/^[a-z]{2}\d{1,2}$/);
  });

  test('uses known variables only and leaves no blank', () => {
    const { text, missing, unknown } = fillTemplate(phrase.body, ALL_VALUES);
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
    expect(text).not.toMatch(/[{}_【】]|xx|某/i);
  });

  test('is polite', () => {
    expect(phrase.body).toMatch(/亲|您/);
    expect(phrase.body).toMatch(/请|谢|您|麻烦|抱歉/);
  });

  test('has none of what a canned reply must not say', () => {
    const own = phrase.body.replaceAll(/\{\{[^}]*\}\}/g, '');
    expect(FORBIDDEN.filter(([, pattern]) => pattern.test(own)).map(([what]) => what)).toEqual([]);
  });
});

describe('reminders', () => {
  const reminders = STARTER_PHRASES.filter(({ purpose }) => purpose !== undefined);

  test.each(Object.keys(PURPOSES))('%s has a phrase', (purpose) => {
    expect(reminders.some((phrase) => phrase.purpose === purpose)).toBe(true);
  });

  test('the second has more than one wording', () => {
    const seconds = reminders.filter(({ purpose }) => purpose === 'remindSecond');
    expect(seconds.length).toBeGreaterThan(1);
  });

  test.each(reminders.map((phrase): [string, Phrase] => [phrase.title, phrase]))(
    '%s does not ask for money, comes first for unpaid orders and is short',
    (_title, phrase) => {
      expect(phrase.body).not.toMatch(/付|钱|款(?!式)|买单|催/);
      expect(phrase.stages).toEqual(['unpaid']);
      expect(phrase.body.length).toBeLessThanOrEqual(80);
    },
  );

  test.each(reminders.map((phrase): [string, Phrase] => [phrase.title, phrase]))(
    '%s can be filled in wherever the order number is known',
    (_title, phrase) => {
      expect(fillTemplate(phrase.body, { orderNumber: '1' }).missing).toEqual([]);
    },
  );

  test('the first one checks the address', () => {
    for (const phrase of reminders.filter(({ purpose }) => purpose === 'remindAddress')) {
      expect(phrase.body).toContain('地址');
    }
  });
});
