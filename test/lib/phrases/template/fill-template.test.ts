import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../../lib/phrases/template/fill-template';
import { VARIABLE_NAMES, type VariableName } from '../../../../lib/phrases/template/names';

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
  ])('a hostile body of many %s is read in linear time', (_why, unit, start) => {
    const body = start + unit.repeat(200_000);
    expect(fillTemplate(body, VALUES).text).toBe(body);
  });
});
