import { beforeEach, describe, expect, test } from 'vitest';
import { ORDER_FIELDS } from '../../../lib/chat/order';
import { findElement } from '../../../lib/sites/find-part';
import { PROFILES } from '../../../lib/sites/profiles';
import { readConversation } from '../../../lib/sites/read-conversation';
import { expectedReading, showFixture } from './fixture';

const alternativesOf = (profile: (typeof PROFILES)[number]) =>
  [...Object.entries(profile.parts), ...Object.entries(profile.orderFields)].flatMap(
    ([part, alternatives]) => alternatives.map((alternative) => ({ part, alternative })),
  );

test('profile ids are unique', () => {
  const ids = PROFILES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  'profile %s',
  (id, profile) => {
    beforeEach(() => {
      document.body.innerHTML = '';
    });

    test('is found by an address or by marks', () => {
      expect(profile.urls.length + profile.marks.length).toBeGreaterThan(0);
    });

    test('has for each alternative a place to look, a valid selector and a valid pattern', () => {
      for (const { part, alternative } of alternativesOf(profile)) {
        const { css, label, url, match } = alternative;
        expect(css ?? label?.length ?? url, part).toBeTruthy();
        if (css) expect(() => document.querySelector(css), part).not.toThrow();
        for (const pattern of [match, url]) {
          if (pattern) expect(() => new RegExp(pattern, 'u'), part).not.toThrow();
        }
      }
    });

    test('has dates that are days and none newer than its own', () => {
      expect(Number.isNaN(Date.parse(profile.seen))).toBe(false);
      for (const { part, alternative } of alternativesOf(profile)) {
        expect(alternative.seen <= profile.seen, part).toBe(true);
      }
    });

    test('names only known order fields, number and status among them', () => {
      const fields = Object.keys(profile.orderFields);
      expect(ORDER_FIELDS).toEqual(expect.arrayContaining(fields));
      expect(fields).toEqual(expect.arrayContaining(['number', 'status']));
    });

    test('reads its fixture whole', () => {
      showFixture(document, id);
      expect(readConversation(document, profile)?.conversation).toEqual(expectedReading(id));
    });

    test('finds the composer of its fixture', () => {
      showFixture(document, id);
      expect(findElement(document, profile.parts.composer)).toBeDefined();
    });

    test('reads nothing from a page without a conversation', () => {
      document.body.innerHTML = '<main>请登录</main>';
      expect(readConversation(document, profile)).toBeUndefined();
    });

    test('leaves its page as it was', () => {
      showFixture(document, id);
      const before = document.body.innerHTML;
      readConversation(document, profile);
      expect(document.body.innerHTML).toBe(before);
    });
  },
);
