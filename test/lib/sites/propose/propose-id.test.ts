import { beforeEach, describe, expect, test } from 'vitest';
import { findElement, readPart } from '../../../../lib/sites/find-part';
import { checkProfile } from '../../../../lib/sites/profile-check';
import { blankProfile } from '../../../../lib/sites/propose/blank-profile';
import { mapProfile } from '../../../../lib/sites/propose/map-profile';
import { proposeId } from '../../../../lib/sites/propose/propose-id';
import { readKey } from '../../../../lib/sites/read-conversation';

const seen = '2026-11-22';
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const HOST = 'https://chat.example';

function show(html: string, path = '/desk'): Element {
  happyDOM.setURL(HOST + path);
  document.body.innerHTML = html;
  const buyer = findElement(document, [{ seen, css: '.buyer-name' }]);
  if (!buyer) throw new Error('no buyer');
  return buyer;
}
const NAME = '<header><b class="buyer-name">小林</b></header>';
const list = (mark: string, attr = 'data-id') =>
  `<nav><a ${attr}="p1" ${mark}>小林</a><a ${attr}="p2">小陶</a><a ${attr}="p3">小林</a></nav>`;

beforeEach(() => show(NAME));

describe('an id of the conversation is found', () => {
  test.each<[reason: string, html: string, path: string, id: string]>([
    ['in the query', NAME, '/desk?tab=2&buyerId=77120', '77120'],
    ['behind a word of the path', NAME, '/im/conversations/a81f-220/', 'a81f-220'],
    ['in the hash', NAME, '/desk#/chat/9001?tab=all', '9001'],
    ['in the address, told by the open row', NAME + list('aria-selected="true"'), '/d#/c/p1', 'p1'],
    [
      'on an element around the name',
      `<section data-conversation-id="c-88"><i></i>${NAME}</section>`,
      '/desk',
      'c-88',
    ],
    ['on the open row of the list', NAME + list('aria-selected="true"'), '/desk', 'p1'],
    ['on a row that only a class marks', NAME + list('class="row--active"'), '/desk', 'p1'],
    ['on one whose class is hashed', NAME + list('class="row-active_x8K2p"'), '/desk', 'p1'],
  ])('%s', (_, html, path, id) => {
    const found = proposeId(show(html, path), document, seen);
    expect(found).toHaveLength(1);
    expect(readPart(document, found)).toBe(id);
    expect(JSON.stringify(found)).not.toContain('x8K2p');
  });
});

describe('nothing is taken for one', () => {
  test.each<[reason: string, html: string, path: string]>([
    ['a number of the page', NAME, '/v2/desk?page=12&time=1700000000'],
    ['a file', NAME, '/chat/index.html'],
    ['the shop’s own number', `<div data-shop-id="5512">${NAME}</div>`, '/desk?shopId=5512'],
    ['the name itself', `<div data-buyer="小林">${NAME}</div>`, '/desk'],
    ['a row that nothing marks as open', NAME + list(''), '/desk'],
    [
      'an attribute that all rows share',
      `${NAME}<nav><a data-id="1" aria-selected="true">小林</a><a data-id="1">小陶</a></nav>`,
      '/desk',
    ],
    [
      'a row of somebody else',
      `${NAME}<nav><a data-id="1" aria-selected="true">小陶</a><a data-id="2">小林</a></nav>`,
      '/desk',
    ],
  ])('%s', (_, html, path) => {
    expect(proposeId(show(html, path), document, seen)).toEqual([]);
  });
});

test('two buyers of one name have two keys, and the profile passes its check', () => {
  const page = (id: string) => `<section data-conversation-id="${id}">${NAME}</section>`;
  const base = blankProfile(`${HOST}/desk`, 'own-1', seen);
  const { profile } = mapProfile(document, { buyer: show(page('9001')) }, base, seen);
  expect(checkProfile(profile).ok).toBe(true);
  const first = readKey(document, profile);
  show(page('9002'));
  const second = readKey(document, profile);
  expect(first).toContain('小林');
  expect(second).toContain('小林');
  expect(second).not.toBe(first);
});

test('an id that is the same for every conversation does not hide the name', () => {
  const page = (name: string) =>
    `<section data-chat-id="1">${NAME.replace('小林', name)}</section>`;
  const base = blankProfile(`${HOST}/desk`, 'own-1', seen);
  const { profile } = mapProfile(document, { buyer: show(page('小林')) }, base, seen);
  const first = readKey(document, profile);
  show(page('小陶'));
  expect(readKey(document, profile)).not.toBe(first);
});
