import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateFacts } from '../../../../lib/phrases/template/facts';
import { fillTemplate } from '../../../../lib/phrases/template/fill-template';
import { VARIABLE_NAMES, type VariableName } from '../../../../lib/phrases/template/names';
import { anyBody } from './make';

const VALUES = { buyer: '小满', orderNumber: '2026112000001', amount: '89.00元' };

describe('fillTemplate', () => {
  test.each([
    ['a value', '{{买家}}，您好', '小满，您好'],
    ['a value rather than the fallback', '{{买家|亲}}，您好', '小满，您好'],
    ['the fallback', '{{客服|小助手}}在', '小助手在'],
    ['an empty fallback', '您好{{客服|}}', '您好'],
    ['the full-width bar of an input method', '{{客服｜小助手}}在', '小助手在'],
    ['spaces around the name', '{{ 买家 }}，您好', '小满，您好'],
    ['the English name', '{{buyer}} {{ordernumber}}', '小满 2026112000001'],
    ['the same one twice', '{{买家}}{{买家}}', '小满小满'],
    ['no variable', '您好', '您好'],
    ['single braces', '{买家}', '{买家}'],
    ['a variable that is not closed', '{{买家', '{{买家'],
    ['extra braces outside', '{{{买家}}}', '{小满}'],
  ])('fills in %s', (_why, body, text) => {
    expect(fillTemplate(body, VALUES)).toMatchObject({ text, missing: [], unknown: [] });
  });

  test('names what has neither value nor fallback, once and in Chinese, and leaves it standing', () => {
    expect(fillTemplate('{{地址}} {{address}} {{买家}} {{shipBy}}', VALUES)).toMatchObject({
      text: '{{地址}} {{address}} 小满 {{shipBy}}',
      missing: ['地址', '发货时间'],
      unknown: [],
    });
  });

  test.each([[''], ['  '], [undefined]])('takes %j for no value', (blank) => {
    expect(fillTemplate('{{买家}}', { buyer: blank }).missing).toEqual(['买家']);
    expect(fillTemplate('{{买家|亲}}', { buyer: blank }).text).toBe('亲');
  });

  test.each([
    ['a misspelt name', '{{卖家}}', ['卖家']],
    ['with a fallback all the same', '{{卖家|亲}}', ['卖家']],
    ['a name every object has', '{{constructor}}', ['constructor']],
    ['no name', '{{}}', ['{{}}']],
  ])('says that it does not know %s', (_why, body, unknown) => {
    expect(fillTemplate(body, VALUES)).toMatchObject({ text: body, missing: [], unknown });
  });

  test.each([
    ['a variable', '{{地址}}'],
    ['half of one', '{{'],
    ['a replacement pattern', "$& $1 $' $`"],
  ])('does not look into a value that holds %s', (_why, buyer) => {
    const filled = fillTemplate('{{买家}}买家}}', { buyer, address: '不该出现' });
    expect(filled).toMatchObject({ text: `${buyer}买家}}`, missing: [], unknown: [] });
  });

  test('puts the caret where the first mark stood', () => {
    expect(fillTemplate('{{买家}}，您要{{光标}}吗{{caret}}？', VALUES)).toMatchObject({
      text: '小满，您要吗？',
      caret: 5,
      missing: [],
      unknown: [],
    });
  });

  test('every variable has a Chinese and an English name of its own', () => {
    const names = Object.values(VARIABLE_NAMES).flat();
    expect(new Set(names).size).toBe(names.length);
    for (const variable of Object.keys(VARIABLE_NAMES) as VariableName[]) {
      for (const name of VARIABLE_NAMES[variable]) {
        expect(fillTemplate(`{{${name}}}`, { [variable]: '值' }).text).toBe('值');
      }
    }
  });

  test('a body without double braces comes out as it went in, and values appear unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (body, value) => {
        const plain = body.replaceAll('{', '');
        expect(fillTemplate(plain, VALUES).text).toBe(plain);
        const buyer = `值${value}值`;
        expect(fillTemplate(`${plain}{{买家}}`, { buyer }).text).toBe(plain + buyer);
      }),
    );
  });

  test.each([
    ['opening braces', '{{', ''],
    ['openings with a bar', '{{|', ''],
    ['one opening and a long name', '买家', '{{'],
    ['one opening and many bars', '|', '{{'],
    ['single opening braces', '{', ''],
    ['closing braces', '}} ', ''],
    ['conditions never closed', '{{#若 已付款}}', ''],
    ['ends of nothing', '{{/若}}', ''],
    ['broken fields', '{{选:甲}}', ''],
  ])('a hostile body of many %s is read in linear time', (_why, unit, start) => {
    const body = start + unit.repeat(200_000);
    // Not `toBe`, which would print it.
    expect(fillTemplate(body, VALUES).text === body).toBe(true);
  });
});

describe('fields', () => {
  const BODY = '{{买家|亲}}，{{填:尺码}}码{{数:件数|1}}件，{{填:尺码}}';

  test('open ones stay standing, are named once and have their place in the text', () => {
    const { text, asked, open, spans } = fillTemplate(BODY, VALUES);
    expect(text).toBe('小满，{{填:尺码}}码1件，{{填:尺码}}');
    expect(asked.map(({ name }) => name)).toEqual(['尺码', '件数']);
    expect(open).toEqual(['尺码']);
    expect(spans.map(({ name, from, to }) => [name, text.slice(from, to)])).toEqual([
      ['尺码', '{{填:尺码}}'],
      ['件数', '1'],
      ['尺码', '{{填:尺码}}'],
    ]);
  });

  test('a content goes to every place of its name', () => {
    const fields = { 尺码: ' XL ', 件数: '12' };
    const { text, asked, open } = fillTemplate(BODY, VALUES, { fields });
    expect(text).toBe('小满，XL码12件，XL');
    expect(asked).toHaveLength(2);
    expect(open).toEqual([]);
  });

  test.each([
    ['nothing', '{{填:甲}}', '', ['甲']],
    ['blanks', '{{填:甲}}', '  ', ['甲']],
    ['nothing, where an initial content was taken out', '{{填:甲|乙}}', '', ['甲']],
    ['nothing, where that is allowed', '{{填:甲|}}', '', []],
    ['what it does not take', '{{数:甲}}', '多', ['甲']],
    ['what it does not take, where nothing would do', '{{数:甲|}}', '多', ['甲']],
    ['what it takes', '{{数:甲}}', '３', []],
  ])('with %s', (_why, body, content, open) => {
    const filled = fillTemplate(body, {}, { fields: { 甲: content } });
    expect(filled.open).toEqual(open);
    expect(filled.text).toBe(open.length > 0 ? body : content);
  });

  test('a name every object has is open until it is filled', () => {
    expect(fillTemplate('{{填:constructor}}', {}).open).toEqual(['constructor']);
  });

  test.each([
    ['this year', '2026-12-01', '12月1日'],
    ['another year', '2027-01-03', '2027年1月3日'],
  ])('a date of %s is shown the Chinese way', (_why, day, text) => {
    const now = Date.UTC(2026, 10, 20);
    const more = { fields: { 到货日: day }, clock: { now, zone: 'Asia/Shanghai' } };
    expect(fillTemplate('{{日:到货日}}', {}, more).text).toBe(text);
  });

  test('a content with braces is not looked into', () => {
    const fields = { 甲: '{{买家}}{{#若 已付款}}', 乙: '{{' };
    const { text, open, problems } = fillTemplate('{{填:甲}}{{填:乙}}', VALUES, { fields });
    expect(text).toBe('{{买家}}{{#若 已付款}}{{');
    expect({ open, problems }).toEqual({ open: [], problems: [] });
  });
});

describe('conditions', () => {
  const paid = { facts: templateFacts({ kind: 'chosen', order: { status: 'paidUnshipped' } }) };
  const unpaid = { facts: templateFacts({ kind: 'chosen', order: { status: 'unpaid' } }) };

  test.each([
    ['the branch that holds', '{{#若 已付款}}谢谢{{否则}}请看{{/若}}', '谢谢', '请看'],
    ['in English', '{{#if paid}}谢谢{{else}}请看{{/if}}', '谢谢', '请看'],
    ['in both languages', '{{#IF 已付款}}谢谢{{否则}}请看{{/if}}', '谢谢', '请看'],
    ['no space before the name', '{{#若已付款}}谢谢{{/若}}', '谢谢', ''],
    ['full-width marks', '{{＃若　已付款}}谢谢{{／若}}', '谢谢', ''],
    ['spaces', '{{ #若  已付款 }}谢谢{{ 否则 }}请看{{ /若 }}', '谢谢', '请看'],
    ['the opposite', '{{#若 不 已付款}}请看{{/若}}', '', '请看'],
    ['the opposite without a space', '{{#若 不已付款}}请看{{/若}}', '', '请看'],
    ['the opposite in English', '{{#if not paid}}请看{{else}}谢谢{{/if}}', '谢谢', '请看'],
    ['an empty branch', '{{#若 已付款}}{{否则}}请看{{/若}}', '', '请看'],
    [
      'one inside the other',
      '{{#若 有订单}}好{{#若 未付款}}请看{{否则}}{{#若 待发货}}快了{{/若}}{{/若}}{{/若}}。',
      '好快了。',
      '好请看。',
    ],
    ['a variable with a value', '{{#若 买家}}{{买家}}{{/若}}好', '小满好', '小满好'],
    ['a variable without one', '{{#若 地址}}{{地址}}{{否则}}无{{/若}}', '无', '无'],
  ])('take %s', (_why, body, ifPaid, ifUnpaid) => {
    const expected = { missing: [], unknown: [], undecided: [], problems: [] };
    expect(fillTemplate(body, VALUES, paid)).toMatchObject({ text: ifPaid, ...expected });
    expect(fillTemplate(body, VALUES, unpaid)).toMatchObject({ text: ifUnpaid, ...expected });
  });

  test.each([
    ['the status is not known', templateFacts({ kind: 'chosen', order: { status: 'unknown' } })],
    ['several orders are there', templateFacts({ kind: 'ambiguous', count: 2 })],
    ['orders cannot be read', templateFacts(undefined)],
  ])('take neither branch where %s', (_why, facts) => {
    const body = '好{{#if not paid}}{{地址}}{{填:甲}}{{else}}乙{{/if}}。';
    expect(fillTemplate(body, {}, { facts })).toMatchObject({
      text: '好{{#if not paid}}。',
      undecided: ['已付款'],
      missing: [],
      asked: [],
    });
  });

  test('a name that is nothing takes neither branch', () => {
    const filled = fillTemplate('{{#若 周末}}甲{{否则}}乙{{/若}}', VALUES, paid);
    expect(filled).toMatchObject({ text: '{{#若 周末}}', unknown: ['周末'] });
  });

  test('a branch that is not taken lacks nothing and asks nothing', () => {
    const body = '{{#若 未付款}}{{地址}}{{填:甲}}{{光标}}{{否则}}{{填:乙|好}}{{/若}}';
    const filled = fillTemplate(body, {}, paid);
    expect(filled).toMatchObject({ text: '好', missing: [], asked: [{ name: '乙' }], open: [] });
    expect(filled.caret).toBeUndefined();
  });

  test.each([
    ['left empty', '', '好'],
    ['filled', '易碎', '好，备注：易碎'],
  ])('a field that decides is asked for, and may be %s', (_why, content, text) => {
    const body = '好{{#若 备注}}，备注：{{填:备注}}{{/若}}';
    const filled = fillTemplate(body, {}, { fields: { 备注: content } });
    expect(filled).toMatchObject({ text, asked: [{ name: '备注' }], open: [] });
  });

  test.each([
    ['not closed', '{{#若 已付款}}甲{{否则}}乙'],
    ['not closed inside another', '{{#若 已付款}}{{#若 待发货}}甲{{否则}}乙{{#if paid}}'],
    ['closed twice', '甲{{/若}}{{否则}}'],
    ['nested too deep', `${'{{#若 不 已付款}}{{否则}}'.repeat(10)}{{#若 已付款}}甲{{/若}}`],
  ])('what is %s stays as written', (_why, body) => {
    const { text, problems } = fillTemplate(body, VALUES, paid);
    expect(body.endsWith(text)).toBe(true);
    expect(text).toContain('甲');
    expect(text).toContain('{{');
    expect(problems).not.toEqual([]);
  });
});

test.each([
  ['opening braces', '写 \\{{买家}} 就行', '写 {{买家}} 就行'],
  ['closing braces', '\\}}', '}}'],
  ['opening braces before a tag', '\\{{{{买家}}}}', '{{小满}}'],
  ['a backslash elsewhere', 'C:\\{买家}', 'C:\\{买家}'],
])('a backslash keeps %s', (_why, body, text) => {
  expect(fillTemplate(body, VALUES)).toMatchObject({ text, unknown: [], problems: [] });
});

/** What is written, and what comes out of it wherever it stands. */
const SHOWN: [string, string][] = [
  ['{{买家|亲}}', '小满'],
  ['{{光标}}', ''],
  ['\\{{', '{{'],
  ['{{#若 买家}}好{{否则}}坏{{/若}}', '好'],
  ...[
    '{{卖家}}',
    '{{地址}}',
    '{{填:尺码}}',
    '{{数:尺码}}',
    '{{否则}}',
    '{{/若}}',
    '{{',
    '}}',
    '{',
    '|',
  ].map((kept): [string, string] => [kept, kept]),
];
const plain = fc.string({ unit: 'grapheme', maxLength: 5 }).map((text): [string, string] => {
  const own = `文${text.replaceAll(/[{}\\]/g, '')}`;
  return [own, own];
});

describe('any body', () => {
  test('comes out as it went in but for what is filled', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...SHOWN), plain), { maxLength: 30 });
    fc.assert(
      fc.property(parts, (pairs) => {
        const body = pairs.map(([written]) => written).join('');
        expect(fillTemplate(body, VALUES).text).toBe(pairs.map(([, shown]) => shown).join(''));
      }),
    );
  });

  test('that lacks nothing has no braces but those of its values and contents', () => {
    const more = {
      ...{ fields: { 尺码: 'M', 快递: '甲' } },
      facts: templateFacts({ kind: 'none' }),
    };
    fc.assert(
      fc.property(anyBody, (body) => {
        const filled = fillTemplate(body.replaceAll('\\', ''), VALUES, more);
        const { missing, unknown, undecided, open, problems } = filled;
        const lacks = [...missing, ...unknown, ...undecided, ...open, ...problems];
        if (lacks.length === 0) expect(filled.text).not.toMatch(/\{\{|\}\}/);
        else if (problems.length === 0) expect(filled.text).toContain('{{');
      }),
    );
  });

  test('is filled around any value and content alike', () => {
    fc.assert(
      fc.property(anyBody, fc.string({ unit: 'grapheme' }), (body, odd) => {
        const fill = (content: string) =>
          fillTemplate(body, { buyer: content }, { fields: { 尺码: content } }).text;
        const content = `<${odd}{{地址}}>`;
        expect(fill(content)).toBe(fill('值\u0000值').replaceAll('值\u0000值', () => content));
      }),
    );
  });
});
