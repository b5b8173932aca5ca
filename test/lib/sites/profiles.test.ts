import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ORDER_FIELDS } from '../../../lib/chat/order';
import type { PageEvent, RawConversation } from '../../../lib/chat/raw';
import { findElement } from '../../../lib/sites/find-part';
import { matchProfile } from '../../../lib/sites/match-profile';
import { PROFILES } from '../../../lib/sites/profiles';
import { readConversation, readKey } from '../../../lib/sites/read-conversation';
import { type ConversationWatch, watchConversation } from '../../../lib/sites/watch-conversation';
import { expectedReading, showEmptyPage, showFixture } from './fixture';
import { STEPS } from './fixture-steps';

const alternativesOf = (profile: (typeof PROFILES)[number]) =>
  [...Object.entries(profile.parts), ...Object.entries(profile.orderFields)].flatMap(
    ([part, alternatives]) => alternatives.map((alternative) => ({ part, alternative })),
  );

test('profile ids are unique', () => {
  const ids = PROFILES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('only 拼多多 forbids payment reminders in chat', () => {
  const forbidding = PROFILES.filter((profile) => profile.isChatReminderForbidden);
  expect(forbidding.map(({ id }) => id)).toEqual(['pinduoduo']);
});

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  'profile %s',
  (id, profile) => {
    beforeEach(() => showEmptyPage(document));

    test('is found by an address or by marks', () => {
      expect(profile.urls.length + profile.marks.length).toBeGreaterThan(0);
    });

    test('is the one that fits its fixture’s page', () => {
      showFixture(document, id);
      expect(matchProfile(PROFILES, document)?.id).toBe(id);
    });

    test('has for each alternative a place to look, a valid selector and a valid pattern', () => {
      for (const { part, alternative } of alternativesOf(profile)) {
        const { css, label, url, alone, match } = alternative;
        expect(css ?? label?.length ?? alone ?? url, part).toBeTruthy();
        for (const selector of [css, alternative.shadow, alternative.without, alternative.near]) {
          if (selector) expect(() => document.querySelector(selector), part).not.toThrow();
        }
        for (const pattern of [match, alone, url]) {
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

    test('names only known order fields, the number among them where it has order cards', () => {
      const fields = Object.keys(profile.orderFields);
      expect(ORDER_FIELDS).toEqual(expect.arrayContaining(fields));
      expect(fields.includes('number')).toBe(profile.parts.orderCard.length > 0);
    });

    test('survives a message unchanged, as it is handed over in one', () => {
      expect(structuredClone(profile)).toEqual(profile);
      expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    });

    test('reads its fixture whole', () => {
      showFixture(document, id);
      const reading = readConversation(document, profile);
      expect(reading?.conversation ?? null).toEqual(expectedReading(id));
    });

    test('reads the same again when it knows the list', () => {
      showFixture(document, id);
      const first = readConversation(document, profile);
      const second = readConversation(document, profile, first?.list);
      expect(second).toEqual(first);
      expect(readKey(document, profile)).toBe(first?.conversation.key);
    });

    test('finds the composer of its fixture, if the composer is documented', () => {
      showFixture(document, id);
      const composer = findElement(document, profile.parts.composer);
      expect(composer !== undefined).toBe(profile.parts.composer.length > 0);
    });

    test('reads nothing from a page without a conversation', () => {
      expect(readConversation(document, profile)).toBeUndefined();
    });

    test('says that nothing tells the open conversation if a redesign takes the way to it', () => {
      showFixture(document, id);
      const redesigned = { ...profile, parts: { ...profile.parts, conversationKey: [] } };
      const events: PageEvent[] = [];
      const onChange = (event: PageEvent) => events.push(event);
      const watch = watchConversation(window, redesigned, { onChange, onCards() {} });
      expect(events).toEqual([{ type: 'none', isUntold: true }]);
      expect(watch.now()).toEqual({ type: 'none', isUntold: true });
      watch.stop();
    });

    test('leaves its page as it was', () => {
      showFixture(document, id);
      const before = document.body.innerHTML;
      readConversation(document, profile);
      expect(document.body.innerHTML).toBe(before);
    });
  },
);

/** Nothing is run, and nothing counts as skipped, where nobody has documented what the step would change. */
const whereDocumented = (step: unknown) => (step ? test : () => {});

describe.each(Object.entries(STEPS))('watching the page of %s', (id, steps) => {
  const profile = PROFILES.find((candidate) => candidate.id === id);
  const expected = expectedReading(id) as RawConversation | null;
  let watch: ConversationWatch;
  let events: PageEvent[];
  let touched: string[];

  /** Where the site draws its chat. */
  const page = () => document.querySelector('wujie-app')?.shadowRoot ?? document;
  const types = () => events.map(({ type }) => type);

  beforeEach(() => {
    if (!profile) throw new Error(`no profile ${id}`);
    showFixture(document, id);
    touched = [];
    for (const type of ['click', 'mousedown', 'focus', 'focusin', 'input', 'keydown', 'scroll']) {
      const note = () => touched.push(type);
      document.body.addEventListener(type, note, true);
    }
    events = [];
    const onChange = (event: PageEvent) => events.push(event);
    watch = watchConversation(window, profile, { onChange, onCards() {} });
  });
  afterEach(() => {
    watch.stop();
    expect(touched).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  test('tells what its fixture shows', () => {
    expect(watch.current() ?? null).toEqual(expected);
  });

  const { message, status, open } = steps;
  whereDocumented(message)('tells of a new message alone', async () => {
    const row = [...page().querySelectorAll(message?.row ?? '')].at(0);
    const copy = row?.cloneNode(true) as Element;
    const words = copy.querySelector(message?.text ?? '');
    if (words) words.textContent = '再问一下';
    if (message?.at === 'start') row?.parentElement?.prepend(copy);
    else row?.parentElement?.append(copy);
    await vi.waitFor(() => expect(types()).toEqual(['conversation', 'messages']));
    expect(events.at(-1)).toMatchObject({ messages: [{ side: 'buyer', text: '再问一下' }] });
  });

  whereDocumented(status)('tells of a status that changes in place', async () => {
    const element = page().querySelector(status?.of ?? '');
    if (status?.attribute) element?.setAttribute(status.attribute, status.word);
    else if (element) element.textContent = status?.word ?? '';
    await vi.waitFor(() => expect(types()).toEqual(['conversation', 'orders']));
    expect(watch.current()?.orders[0]?.fields.status).toBe(status?.word);
  });

  whereDocumented(open)(
    'does not show the last buyer’s messages and orders as the next one’s',
    async () => {
      open?.do(page());
      window.dispatchEvent(new Event('popstate'));
      await vi.waitFor(() => expect(watch.current()?.key).toBe(open?.key));
      const isNumberTheKey = expected?.key === expected?.orders[0]?.fields.number;
      expect(watch.current()).toMatchObject(isNumberTheKey ? {} : { orders: [], messages: [] });
    },
  );
});

test('every profile has its steps', () => {
  expect(Object.keys(STEPS).sort()).toEqual(PROFILES.map(({ id }) => id).sort());
});
