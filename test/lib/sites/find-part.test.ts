import { beforeEach, describe, expect, test } from 'vitest';
import { findElement, findElements, hasPart, readPart } from '../../../lib/sites/find-part';
import type { Alternative, Part } from '../../../lib/sites/profile';
import { setAddress } from './fixture';

const part = (...alternatives: Omit<Alternative, 'seen'>[]): Part =>
  alternatives.map((alternative) => ({ seen: '2026-10-01', ...alternative }));
const show = (html: string) => {
  document.body.innerHTML = html;
};
const one = (css: string) => document.querySelector(css) as HTMLElement;

beforeEach(() => setAddress());

describe('a text is read', () => {
  test.each<[string, string, Omit<Alternative, 'seen'>[], string | undefined]>([
    [
      'from the first alternative that yields some',
      '<b></b><i>二</i>',
      [{ css: 'b' }, { css: 'i' }],
      '二',
    ],
    [
      'from the visible one of two',
      '<b style="display:none">旧</b><b>新</b>',
      [{ css: 'b' }],
      '新',
    ],
    [
      'from an attribute',
      '<b data-x="9-0-all">n</b>',
      [{ css: 'b', attr: 'data-x', match: '^(\\d+)' }],
      '9',
    ],
    [
      'from deep inside a long attribute',
      `<b data-x='${'x'.repeat(3_000)}"id":7'></b>`,
      [{ css: 'b', attr: 'data-x', match: '"id":(\\d)' }],
      '7',
    ],
    [
      'not from an attribute that does not match',
      '<b data-x="a"></b>',
      [{ css: 'b', attr: 'data-x', match: '\\d' }],
      undefined,
    ],
    [
      'without a hidden word before it',
      '<b><i>Message:</i>你好</b>',
      [{ css: 'b', without: 'i' }],
      '你好',
    ],
    [
      'from no part of what is left out',
      '<b><q><i>引用</i></q><i>答复</i></b>',
      [{ css: 'i', without: 'q' }],
      '答复',
    ],
    [
      'where it stands alone',
      '<b>订单</b><p>说：待付款</p><b>待付款</b>',
      [{ alone: '^待付款$' }],
      '待付款',
    ],
    [
      'with all that stand alone and differ',
      '<b>待付款</b><i>已发货</i><u>待付款</u>',
      [{ alone: '^(?:待付款|已发货)$' }],
      '待付款\n已发货',
    ],
  ])('%s', (_reason, html, alternatives, expected) => {
    show(html);
    expect(readPart(document.body, part(...alternatives))).toBe(expected);
  });

  test('from the address', () => {
    setAddress('https://www.etsy.com/messages/900001?x=/messages/2');
    expect(readPart(document, part({ url: '/messages/(\\d+)' }))).toBe('900001');
  });
});

describe('shadow roots', () => {
  const attach = (mode: 'open' | 'closed') => {
    show('<my-app></my-app><my-app></my-app>');
    const root = document.querySelectorAll('my-app')[1]?.attachShadow({ mode });
    if (root) root.innerHTML = '<b>里面</b>';
  };

  test('an open one is looked through where the profile names its host', () => {
    attach('open');
    expect(readPart(document, part({ css: 'b', shadow: 'my-app' }))).toBe('里面');
  });

  test.each<[string, 'open' | 'closed', Omit<Alternative, 'seen'>]>([
    ['one that the profile does not name', 'open', { css: 'b' }],
    ['a closed one', 'closed', { css: 'b', shadow: 'my-app' }],
  ])('%s is not', (_reason, mode, alternative) => {
    attach(mode);
    expect(readPart(document, part(alternative))).toBeUndefined();
  });
});

describe('around a hole', () => {
  beforeEach(() => {
    show('<main><b id="before">前</b><ul><li class="x">洞</li></ul><b class="x">后</b></main>');
  });
  const around = () => ({ root: document, hole: one('ul') });

  test('what lies in it is not found', () => {
    expect(readPart(around(), part({ css: '.x' }))).toBe('后');
    expect(findElement(around(), part({ css: 'li' }))).toBeUndefined();
  });

  test('everything else is, in the document’s order, the hole itself included', () => {
    const found = findElements(around(), part({ css: 'main, b, ul, li' }), 9);
    expect(found.map(({ tagName }) => tagName)).toEqual(['MAIN', 'B', 'UL', 'B']);
  });

  test('a hole that is elsewhere changes nothing', () => {
    const scope = { root: one('#before'), hole: one('ul') };
    expect(readPart(scope, part({ css: ':scope' }))).toBe('前');
  });

  test('the page cannot pass for one by naming its forms', () => {
    show('<form name="root"></form><form name="hole"></form><b>在</b>');
    expect(readPart(document, part({ css: 'b' }))).toBe('在');
  });
});

describe('the neighbour of an element', () => {
  test.each<[string, string, boolean]>([
    [
      'the only one near it',
      '<input><div><p><textarea id="t"></textarea></p><button></button></div>',
      true,
    ],
    [
      'the only visible one',
      '<div><textarea id="t"></textarea><textarea hidden style="display:none"></textarea><button></button></div>',
      true,
    ],
    [
      'none of two',
      '<div><textarea></textarea><textarea></textarea><button></button></div>',
      false,
    ],
    ['none on the page', '<div><button></button></div>', false],
  ])('is %s', (_reason, html, isFound) => {
    show(html);
    const found = findElement(document, part({ css: 'button', near: 'textarea' }));
    expect(found?.id).toBe(isFound ? 't' : undefined);
  });
});

describe('a card around an element', () => {
  const cards = (html: string, hole?: string) => {
    show(html);
    const scope = { root: document.body, hole: hole ? one(hole) : undefined };
    return findElements(scope, part({ css: '.no', grows: true }), 9).map(({ id }) => id);
  };

  test.each<[string, string, string | undefined, string[]]>([
    [
      'ends where the next one begins',
      '<div id="p"><div id="a"><i class="no"></i><u></u></div><div id="b"><i class="no"></i></div></div>',
      undefined,
      ['a', 'b'],
    ],
    [
      'takes the panel where it is alone',
      '<div id="p"><div id="a"><i class="no"></i></div><u></u></div>',
      undefined,
      ['p'],
    ],
    [
      'never takes in the message list',
      '<div id="p"><ul></ul><div id="a"><p><i class="no"></i></p></div></div>',
      'ul',
      ['a'],
    ],
  ])('%s', (_reason, html, hole, expected) => {
    expect(cards(html, hole)).toEqual(expected);
  });
});

describe('a list without a mark of its own', () => {
  const list = part({ css: '.m', encloses: true });

  test('is the innermost element around all rows', () => {
    show('<main><div id="list"><p><i class="m"></i></p><p><i class="m"></i></p></div></main>');
    expect(findElement(document, list)?.id).toBe('list');
  });

  test('stays as it was known while no row comes up outside of it', () => {
    show('<div id="list"><p><i class="m"></i></p></div>');
    const known = { root: document, hole: one('#list') };
    expect(findElement(known, list)?.id).toBe('list');
    one('#list').insertAdjacentHTML('afterend', '<i class="m"></i>');
    expect(findElement(known, list)).toBeUndefined();
  });
});

test.each<[string, Omit<Alternative, 'seen'>, boolean]>([
  ['an element', { css: 'b' }, true],
  ['an element whose pattern matches', { css: 'b', match: '机器' }, true],
  ['no element', { css: 'i' }, false],
  ['an element whose pattern does not match', { css: 'b', match: '主账号' }, false],
])('a part holds by %s', (_reason, alternative, expected) => {
  show('<b>机器人</b>');
  expect(hasPart(document, part(alternative))).toBe(expected);
});
