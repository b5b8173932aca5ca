import { expect, test } from 'vitest';
import { isSaid } from '../../../../lib/phrases/suggest/is-said';

test.each([
  ['word for word', '亲，请稍等', ['亲，请稍等'], true],
  [
    'with its variables filled in',
    '{{买家|亲}}，订单{{订单号}}已发出',
    ['小明，订单123已发出'],
    true,
  ],
  ['within a longer message', '请稍等，我去核实', ['您好。请稍等，我去核实\n谢谢'], true],
  ['broken into lines otherwise', '请稍等，\n我去核实', ['请稍等， 我去核实'], true],
  [
    'without a part that its condition left out',
    '您好，订单已经收到{{#若 已付款}}，谢{{/若}}',
    ['您好，订单已经收到'],
    true,
  ],
])('a phrase is said %s', (_reason, body, messages, expected) => {
  expect(isSaid(body, messages)).toBe(expected);
});

test.each([
  ['another thing was said', '亲，请稍等', ['亲，已经发货了']],
  ['nothing was said', '亲，请稍等', []],
  [
    'its parts stand in another order',
    '{{买家}}您好，请稍等{{光标}}我去核实',
    ['我去核实您好，请稍等'],
  ],
  ['it is nothing but a variable', '{{订单号}}', ['123']],
])('a phrase is not said where %s', (_reason, body, messages) => {
  expect(isSaid(body, messages)).toBe(false);
});
