import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { messagePipe } from '../../../lib/messaging/pipe';
import { callPort, type PortCaller, servePort } from '../../../lib/messaging/port-rpc';

interface Calls {
  double: { in: number; out: number };
  fail: { in: null; out: null };
}

let channel: MessageChannel;
let tell: (event: string) => void;
let caller: PortCaller<Calls>;
let events: unknown[];
let ends: number;

beforeEach(() => {
  channel = new MessageChannel();
  events = [];
  ends = 0;
  tell = servePort<Calls, string>(messagePipe(channel.port1), {
    double: (value) => value * 2,
    fail: () => {
      throw new Error('不行');
    },
  });
  caller = callPort<Calls>(messagePipe(channel.port2), {
    onEvent: (event) => events.push(event),
    onEnd: () => {
      ends += 1;
    },
  });
});
afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});

describe('calls over a port', () => {
  test('each call gets its own answer', async () => {
    await expect(
      Promise.all([caller.call('double', 2), caller.call('double', 21)]),
    ).resolves.toEqual([4, 42]);
  });

  test('an error crosses as its text', async () => {
    await expect(caller.call('fail', null)).rejects.toThrow('不行');
  });

  test.each(['toString', '__proto__', 'constructor', 'nothing'])('refuses %s', async (name) => {
    await expect(caller.call(name as 'double', 1)).rejects.toThrow(`unknown call: ${name}`);
  });

  test('events go the other way', async () => {
    tell('来了');
    await vi.waitFor(() => expect(events).toEqual(['来了']));
  });

  test('when the page goes, waiting and later calls are rejected', async () => {
    channel.port1.onmessage = null;
    const waiting = expect(caller.call('double', 1)).rejects.toThrow('page is gone');
    messagePipe(channel.port1).close();
    await waiting;
    await expect(caller.call('double', 1)).rejects.toThrow('page is gone');
    expect(ends).toBe(1);
  });

  test('messages that are not ours are ignored', async () => {
    channel.port1.postMessage(null);
    channel.port1.postMessage('hello');
    await expect(caller.call('double', 3)).resolves.toBe(6);
    expect(events).toEqual([]);
  });
});
