import { describe, expect, test } from 'vitest';
import { createCallBackground } from '../../../lib/messaging/call-background';
import type { BackgroundCalls, CallName } from '../../../lib/messaging/calls';
import { CALL_NAMES, GOOD_INPUTS } from './call-inputs';

const GONE = 'Could not establish connection. Receiving end does not exist.';
const LOST = 'The message port closed before a response was received.';
const LOST_CHANNEL =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

/** A transport that answers with each reply in turn; an `Error` is thrown. */
function line(...replies: unknown[]) {
  const sent: unknown[] = [];
  let pauses = 0;
  const send = async (request: unknown) => {
    sent.push(request);
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  };
  const pause = async () => {
    pauses += 1;
  };
  const call = createCallBackground<BackgroundCalls>(send, pause);
  return { sent, call, pauses: () => pauses };
}

test('sends the name and the input, and gives the value of the reply', async () => {
  const { call, sent } = line({ ok: true, value: { isValid: true } });
  expect(await call('ticket.redeem', { ticket: 't' })).toEqual({ isValid: true });
  expect(sent).toEqual([{ call: 'ticket.redeem', input: { ticket: 't' } }]);
});

test("an error crosses as the background's words and is not tried again", async () => {
  const { call, sent } = line({ ok: false, error: 'there is no attempt a1' });
  await expect(call('phrases.list', null)).rejects.toThrow('there is no attempt a1');
  expect(sent).toHaveLength(1);
});

describe('a background that is only starting', () => {
  test.each(CALL_NAMES)('is asked once more for %s', async (name) => {
    const { call, sent, pauses } = line(new Error(GONE), { ok: true, value: 'v' });
    expect(await call(name, GOOD_INPUTS[name])).toBe('v');
    expect([sent.length, pauses()]).toEqual([2, 1]);
  });

  test('is asked twice and no more', async () => {
    const { call, sent } = line(new Error(GONE), new Error(GONE), { ok: true, value: 'v' });
    await expect(call('phrases.list', null)).rejects.toThrow('Receiving end');
    expect(sent).toHaveLength(2);
  });
});

describe('a reply lost on the way', () => {
  const onlyOnce: CallName[] = [
    'phrases.used',
    'phrases.change',
    'phrases.undo',
    'choices.add',
    'ticket.redeem',
  ];
  const repeatable = CALL_NAMES.filter((name) => !onlyOnce.includes(name));
  const losses = [new Error(LOST), new Error(LOST_CHANNEL), undefined];

  test.each(repeatable)('makes %s be repeated with the same input', async (name) => {
    for (const loss of losses) {
      const { call, sent } = line(loss, { ok: true, value: 'v' });
      expect(await call(name, GOOD_INPUTS[name])).toBe('v');
      expect(sent[1]).toEqual(sent[0]);
    }
  });

  test.each(onlyOnce)('does not repeat %s', async (name) => {
    for (const loss of losses) {
      const { call, sent } = line(loss, { ok: true, value: 'v' });
      await expect(call(name, GOOD_INPUTS[name])).rejects.toThrow('closed before');
      expect(sent).toHaveLength(1);
    }
  });
});

test.each<[string, unknown]>([
  ['an extension that was updated', new Error('Extension context invalidated.')],
  ['a reply that is none', 'hello'],
])('%s is an error at once', async (_, reply) => {
  const { call, sent } = line(reply, { ok: true, value: 'v' });
  await expect(call('phrases.list', null)).rejects.toThrow(/invalidated|no answer/);
  expect(sent).toHaveLength(1);
});
