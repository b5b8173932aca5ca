import { describe, expect, test } from 'vitest';
import { labelledText } from '../../../lib/sites/labels';

function card(html: string): Element {
  document.body.innerHTML = `<div id="card">${html}</div>`;
  return document.querySelector('#card') as Element;
}

describe('the text beside a label', () => {
  test.each([
    ['in the next element', '<dt>订单编号</dt><dd>123</dd>', '123'],
    ['in the next element, label with colon', '<span>订单编号：</span><b>123</b>', '123'],
    ['after a colon in the same text', '<p>订单编号：123</p>', '123'],
    ['after a half-width colon', '<p>订单编号: 123</p>', '123'],
    ['behind a wrapped label', '<div><div><i>订单编号</i></div><div>123</div></div>', '123'],
    ['in a following text node', '<p><b>订单编号</b></p><p>123</p>', '123'],
    ['joined from several pieces', '<dt>订单编号</dt><dd><i>12</i><i>3</i></dd>', '123'],
    ['the same value shown twice', '<p>订单编号：123</p><p>订单编号：123</p>', '123'],
  ])('%s', (_reason, html, expected) => {
    expect(labelledText(card(html), ['订单编号', '订单号'], 400)).toBe(expected);
  });

  test.each([
    ['no label', '<p>123</p>'],
    ['a label without value', '<p>订单编号：</p>'],
    ['two labels that disagree', '<p>订单编号：123</p><p>订单编号：456</p>'],
    ['a word that only begins like the label', '<p>订单编号规则：见说明</p>'],
    ['a longer word that ends like the label', '<p>原订单编号：123</p>'],
  ])('is unknown with %s', (_reason, html) => {
    expect(labelledText(card(html), ['订单编号', '订单号'], 400)).toBeUndefined();
  });

  test('does not take 承诺发货时间 for 发货时间', () => {
    const element = card('<dt>承诺发货时间</dt><dd>2026-11-23</dd>');
    expect(labelledText(element, ['发货时间'], 400)).toBeUndefined();
  });

  test('is cut to the length asked for', () => {
    const element = card(`<dt>收货地址</dt><dd>${'长'.repeat(5_000)}</dd>`);
    expect(labelledText(element, ['收货地址'], 400)).toHaveLength(400);
  });
});
