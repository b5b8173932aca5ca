import { beforeEach, describe, expect, test } from 'vitest';
import { createMappingSession, picksFor } from '../../../../lib/sites/propose/mapping-session';

const session = () =>
  createMappingSession(
    '2026-11-22',
    () => undefined,
    () => 'own-1',
  );
const find = (css: string) => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};

beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://chat.example/desk/1');
  document.body.innerHTML = `<b class="buyer-name">小林</b>
    <div class="thread"><p class="row row-in">在吗</p><p class="row row-out">在的</p></div>`;
});

test('nothing can be saved before the buyer is known', () => {
  const mapping = session();
  expect(mapping.canSave()).toBe(false);
  expect(mapping.pick('buyer', find('.buyer-name'))).toBeUndefined();
  expect(mapping.canSave()).toBe(true);
  expect(mapping.profile()?.urls).toEqual(['https://chat.example/desk*']);
});

test('what is read so far is shown through the engine itself', () => {
  const mapping = session();
  mapping.pick('buyer', find('.buyer-name'));
  mapping.pick('buyerMessage', find('.row-in'));
  expect(mapping.reading()).toEqual({ buyer: { text: '小林' } });
  mapping.pick('ownMessage', find('.row-out'));
  expect(mapping.reading()).toMatchObject({
    buyerMessage: { text: '1 × 在吗' },
    ownMessage: { text: '1 × 在的' },
  });
});

test('a pick that cannot be found again is refused and says why; a better one takes its place', () => {
  const mapping = session();
  mapping.pick('buyer', find('.buyer-name'));
  mapping.pick('buyerMessage', find('.row-in'));
  expect(mapping.pick('ownMessage', find('.thread'))).toBe('sameMessage');
  expect(mapping.reading().ownMessage).toEqual({ problem: 'sameMessage' });
  expect(mapping.pick('ownMessage', find('.row-out'))).toBeUndefined();
  expect(mapping.reading().ownMessage).toHaveProperty('text');
});

test.each([
  ['of another site', 'https://elsewhere.example/chat', 'foreignFrame'],
  ['without an address', '', 'noAddress'],
])('what lies in a frame %s is not taken', (_, src, problem) => {
  const frame = document.createElement('iframe');
  const other = document.implementation.createHTMLDocument();
  Object.defineProperty(frame, 'contentDocument', { value: src ? null : other });
  const element = src ? frame : other.body;
  if (!src) Object.defineProperty(other, 'location', { value: { href: 'about:srcdoc' } });
  expect(session().pick('buyer', element)).toBe(problem);
});

describe('the steps that bring a part back', () => {
  test.each([
    ['the key is the buyer', 'conversationKey', ['buyer']],
    ['so is the id', 'conversationId', ['buyer']],
    ['goods come from one title', 'item', ['itemTitle']],
    ['a rare field of the order is itself', 'freight', ['freight']],
    ['rows need one message of each side', 'fromAgent', ['buyerMessage', 'ownMessage']],
    ['a field of the order is itself', 'status', ['status']],
    ['the composer is itself', 'composer', ['composer']],
    ['a card needs several fields', 'orderCard', ['number', 'status', 'amount', 'placedAt']],
  ])('%s', (_, part, picks) => {
    expect(picksFor(part)).toEqual(picks);
  });
});
