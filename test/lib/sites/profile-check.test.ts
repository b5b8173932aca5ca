import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAddressPattern, originPattern } from '../../../lib/sites/check-address';
import { patternProblem } from '../../../lib/sites/check-pattern';
import { isSelector } from '../../../lib/sites/check-selector';
import type { Alternative, SiteProfile } from '../../../lib/sites/profile';
import { checkProfile, parseProfile, profileText } from '../../../lib/sites/profile-check';
import { PROFILES } from '../../../lib/sites/profiles';
import { blankProfile } from '../../../lib/sites/propose/blank-profile';

const seen = '2026-11-22';
const good: SiteProfile = blankProfile('https://chat.example/desk/1', 'own-1', seen);
const withComposer = (composer: unknown) => ({ ...good, parts: { composer } });

test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  'the built-in profile %s could be edited and stored as it is',
  (_, profile) => {
    expect(checkProfile(profile)).toEqual({ ok: true, profile });
  },
);

describe('a selector is', () => {
  test.each(
    [
      '.a',
      '#a-b',
      'textarea[data-qa-id="qa-send"]',
      "[class*='name--']",
      '.a > .b + .c ~ d e',
      ':scope > div:nth-of-type(2n + 1)',
      '.a:not(.b, :has(> .c))',
      ':is(.a, .b):first-child',
      '*',
      '[data-x]',
      '.消息-列表',
      'div:nth-child( odd )',
    ].map((css) => [css]),
  )('taken: %s', (css) => {
    expect(isSelector(css)).toBe(true);
    expect(() => document.querySelector(css)).not.toThrow();
  });

  test.each([
    ['nothing', ''],
    ['only spaces', '  '],
    ['a number for a class', '.1a'],
    ['an open bracket', 'a[href'],
    ['an open string', 'a[href="x]'],
    ['a closing bracket too many', '.a)'],
    ['an open pseudo-class', ':not(.a'],
    ['a combinator at the end', '.a >'],
    ['a combinator at the start', '> .a'],
    ['a comma at the end', '.a,'],
    ['two combinators', '.a > > .b'],
    ['a pseudo-class of one browser', ':-moz-any(.a)'],
    ['a pseudo-element', '.a::before'],
    ['jQuery', '.a:contains("b")'],
    ['a style rule', '.a { color: red }'],
    ['too deep', ':not(:not(:not(:not(:not(:not(.a))))))'],
    ['an escape', '.md\\:w-1'],
  ])('refused: %s', (_, css) => {
    expect(isSelector(css)).toBe(false);
  });
});

describe('a regular expression', () => {
  test.each([
    ['^发送给\\s*(.+?)，'],
    ['\\b(69\\d{17})\\b'],
    ['[:：]\\s*(.+)$'],
    ['^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日$|^(?:今天|昨天)$'],
    ['(?:ab){2}'],
  ])('is taken: %s', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  test.each([
    ['a repeated repetition', '(a+)+$', 'couldHang'],
    ['hidden one group deeper', '((a+)b?)*', 'couldHang'],
    ['a repeated choice', '(a|a)*$', 'couldHang'],
    ['a repetition repeated often', '(a*){30}', 'couldHang'],
    ['many in a row', '.*.*.*.*.*x', 'couldHang'],
    ['a high bound', '(a{1,500})+', 'couldHang'],
    ['a repeated optional', '(a?){30}b', 'couldHang'],
    ['endless ones side by side', 'a*a*a*$', 'couldHang'],
    ['many optional ones', `${'a?'.repeat(20)}b`, 'couldHang'],
    ['a back reference', '(a)\\1', 'backReference'],
    ['a named back reference', '(?<x>a)\\k<x>', 'backReference'],
    ['an open group', '(a', 'notARegExp'],
    ['too long', 'a'.repeat(201), 'tooLong'],
  ])('is refused: %s', (_, pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });
});

test.each<[string, string, boolean]>([
  ['a host and a path', 'https://chat.example/desk*', true],
  ['without encryption', 'http://127.0.0.1/*', true],
  ['any host', 'https://*/*', false],
  ['any host below', 'https://*.example/*', false],
  ['any protocol', '*://chat.example/*', false],
  ['all', '<all_urls>', false],
  ['no path', 'https://chat.example', false],
  ['a file', 'file:///etc/*', false],
  ['an extension', 'chrome-extension://abc/*', false],
  ['a user in front', 'https://a@chat.example/*', false],
  ['a port, which patterns do not have', 'https://chat.example:8443/*', false],
])('an address that is %s', (_, pattern, isTaken) => {
  expect(isAddressPattern(pattern)).toBe(isTaken);
  if (isTaken) expect(originPattern(pattern)).toMatch(/^https?:\/\/[^/*]+\/\*$/u);
});

test.each<[reason: string, value: unknown, path: string, code: string]>([
  ['a list', [], '', 'wrongType'],
  ['no id', { ...good, id: undefined }, 'id', 'missing'],
  ['an id that blurs keys', { ...good, id: 'a|b' }, 'id', 'wrongType'],
  ['a field nobody knows', { ...good, script: 'x' }, 'script', 'unknownField'],
  ['a part nobody knows', { ...good, parts: { send: [] } }, 'parts.send', 'unknownField'],
  [
    'a broken selector',
    withComposer([
      { seen, css: '.a' },
      { seen, css: '..' },
    ]),
    'parts.composer[1].css',
    'notASelector',
  ],
  [
    'a broken host',
    withComposer([{ seen, css: '.a', shadow: 'a >>> ' }]),
    'parts.composer[0].shadow',
    'notASelector',
  ],
  [
    'a dangerous pattern',
    withComposer([{ seen, css: '.a', match: '(a+)+' }]),
    'parts.composer[0].match',
    'couldHang',
  ],
  [
    'nowhere to look',
    withComposer([{ seen, attr: 'title' }]),
    'parts.composer[0]',
    'noPlaceToLook',
  ],
  ['no day', withComposer([{ seen: 'gestern', css: '.a' }]), 'parts.composer[0].seen', 'notADay'],
  ['too many ways', withComposer(Array(13).fill({ seen, css: '.a' })), 'parts.composer', 'tooMany'],
  [
    'a long selector',
    withComposer([{ seen, css: `.${'a'.repeat(400)}` }]),
    'parts.composer[0].css',
    'tooLong',
  ],
  [
    'a number for a selector',
    withComposer([{ seen, css: 1 }]),
    'parts.composer[0].css',
    'wrongType',
  ],
  [
    'an order field nobody knows',
    { ...good, orderFields: { price: [] } },
    'orderFields.price',
    'unknownField',
  ],
  ['every address', { ...good, urls: ['<all_urls>'] }, 'urls[0]', 'notAnAddress'],
  ['neither address nor mark', { ...good, urls: [] }, '', 'noAddress'],
  ['a platform nobody knows', { ...good, platform: 'ebay' }, 'platform', 'notAWord'],
])('refused with its path: %s', (_, value, path, code) => {
  const checked = checkProfile(value);
  expect(checked).toEqual({ ok: false, problems: expect.arrayContaining([{ path, code }]) });
  expect(JSON.stringify(checked)).not.toMatch(/\p{Script=Han}/u);
});

test('text that is no JSON, and text beyond all size, are refused before they are looked at', () => {
  expect(parseProfile('{')).toEqual({ ok: false, problems: [{ path: '', code: 'notJson' }] });
  expect(parseProfile(`"${'x'.repeat(100_000)}"`)).toMatchObject({
    problems: [{ code: 'tooLarge' }],
  });
});

test('a prototype in the text reaches nothing', () => {
  const text = profileText(good).replace('{', '{"__proto__": {"isAdmin": true},');
  expect(parseProfile(text)).toMatchObject({ ok: false });
});

const alternative = fc.record(
  {
    seen: fc.constant<Alternative['seen']>(seen),
    css: fc.constantFrom('.a', '[data-x="1"]', ':scope > b'),
    shadow: fc.constantFrom('x-app', 'x-app >>> x-row'),
    label: fc.array(fc.constantFrom('订单号', '状态'), { minLength: 1, maxLength: 3 }),
    match: fc.constantFrom('(\\d+)', '[:：]\\s*(.+)$'),
    align: fc.constantFrom('left' as const, 'right' as const),
  },
  { requiredKeys: ['seen', 'css'] },
);
const part = fc.array(alternative, { maxLength: 5 });

test('what is exported comes back the same', () => {
  fc.assert(
    fc.property(
      fc.record({ composer: part, row: part, buyer: part }),
      fc.dictionary(fc.constantFrom('number', 'status', 'amount'), part),
      fc.string({ minLength: 1, maxLength: 60 }),
      (some, orderFields, name) => {
        const profile = {
          ...good,
          name,
          parts: { ...good.parts, ...some },
          orderFields: { ...orderFields },
        } as SiteProfile;
        expect(parseProfile(profileText(profile))).toEqual({ ok: true, profile });
      },
    ),
  );
});
