import { describe, expect, test } from 'vitest';
import { CALL_CHECKS } from '../../../lib/messaging/call-checks';
import type { CallName } from '../../../lib/messaging/calls';
import type { SenderFacts } from '../../../lib/messaging/sender';
import { type CallHandlers, serveCalls } from '../../../lib/messaging/serve-calls';
import { CALL_NAMES, CONTENT_CALLS, GOOD_INPUTS } from './call-inputs';

const PAGE: SenderFacts = {
  tabId: 7,
  frameId: 3,
  url: 'ext://id/sidebar.html',
  isExtensionPage: true,
};
const CONTENT: SenderFacts = {
  tabId: 7,
  frameId: 0,
  url: 'https://shop.test/',
  isExtensionPage: false,
};

/** Handlers that note what reached them. */
function served(answer: () => Promise<unknown> = async () => 'done') {
  const reached: { name: string; input: unknown; sender: SenderFacts }[] = [];
  const handlers = Object.fromEntries(
    CALL_NAMES.map((name) => [
      name,
      (input: unknown, sender: SenderFacts) => {
        reached.push({ name, input, sender });
        return answer();
      },
    ]),
  ) as unknown as CallHandlers;
  return { serve: serveCalls(handlers, CALL_CHECKS), reached };
}

const callOf = (name: CallName) => ({ call: name, input: GOOD_INPUTS[name] });

describe.each(CALL_NAMES)('%s', (name) => {
  const [allowed, refused] = CONTENT_CALLS.includes(name) ? [CONTENT, PAGE] : [PAGE, CONTENT];

  test('reaches its handler with the input and the facts of its sender', async () => {
    const { serve, reached } = served();
    expect(await serve(callOf(name), allowed)).toEqual({ ok: true, value: 'done' });
    expect(reached).toEqual([{ name, input: GOOD_INPUTS[name], sender: allowed }]);
  });

  test.each([
    ['the other kind of sender', refused],
    ['a sender from outside', undefined],
  ])('is refused to %s', async (_, sender) => {
    const { serve, reached } = served();
    expect(await serve(callOf(name), sender)).toMatchObject({ ok: false });
    expect(reached).toEqual([]);
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'settings.get'],
  ['an empty object', {}],
  ['a name of Object.prototype', { call: 'constructor', input: null }],
  ['__proto__', { call: '__proto__', input: null }],
  ['a name that is a list', { call: ['settings.get'], input: null }],
  ['a name nobody knows', { call: 'settings.erase', input: null }],
  ['an inherited name', Object.create({ call: 'settings.get', input: null })],
])('a message that is %s gets an error and reaches nothing', async (_, message) => {
  const { serve, reached } = served();
  const reply = await serve(message, PAGE);
  expect(reply).toEqual({ ok: false, error: expect.stringMatching(/call/) });
  expect(reached).toEqual([]);
});

test('bad input is named by call and field, and not repeated', async () => {
  const { serve, reached } = served();
  const secret = 's'.repeat(1_000_000);
  const message = { call: 'attempts.page', input: { search: secret, offset: 0, limit: 1 } };
  const reply = await serve(message, PAGE);
  expect(reply).toEqual({ ok: false, error: 'attempts.page: search: expected <=400' });
  expect(reached).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['an error', new RangeError('there is no attempt a1'), 'there is no attempt a1'],
  ['text', 'no room', 'no room'],
])('%s thrown by a handler crosses as text without a stack', async (_, thrown, error) => {
  const { serve } = served(() => Promise.reject(thrown));
  expect(await serve(callOf('phrases.list'), PAGE)).toEqual({ ok: false, error });
});
