import type { ContentScriptCalls } from './content-calls';
import { type CallRequest, openReply } from './envelope';

/** The worker was not there yet: nothing happened, any call may be repeated. */
const NOT_DELIVERED = /receiving end does not exist/i;
/** The worker died before it answered: the call may or may not have been carried out. */
const REPLY_LOST = /(port|channel) closed|went out of scope|manager disconnected/i;
/** Not repeated after a lost reply: it would count or be done twice, a ticket is spent. */
const ONLY_ONCE: ReadonlySet<string> = new Set([
  'phrases.used',
  'phrases.change',
  'phrases.undo',
  'choices.add',
  'ticket.redeem',
]);

/**
 * Typed calls over `send`, which is `runtime.sendMessage`; an extension page asks for `BackgroundCalls`. A background
 * that may only have been starting is asked once more after `pause`.
 *
 * @throws Error whose message says what went wrong (as a rejection).
 */
export function createCallBackground<
  Calls extends { [N in keyof Calls]: { in: unknown; out: unknown } } = ContentScriptCalls,
>(
  send: (request: CallRequest) => Promise<unknown>,
  pause: () => Promise<void> = () => new Promise((done) => setTimeout(done, 50)),
) {
  return async <N extends keyof Calls & string>(
    name: N,
    input: Calls[N]['in'],
  ): Promise<Calls[N]['out']> => {
    const request = { call: name, input };
    let reply: unknown;
    try {
      reply = await sendOnce(send, request);
    } catch (error) {
      if (!mayRepeat(name, String(error))) throw error;
      await pause();
      reply = await sendOnce(send, request);
    }
    return openReply(reply) as Calls[N]['out'];
  };
}

/** The polyfill tells of a lost reply by giving `undefined` in Chromium. */
async function sendOnce(send: (request: CallRequest) => Promise<unknown>, request: CallRequest) {
  const reply = await send(request);
  if (reply === undefined) throw new Error('message port closed before the background answered');
  return reply;
}

function mayRepeat(name: string, error: string): boolean {
  return NOT_DELIVERED.test(error) || (REPLY_LOST.test(error) && !ONLY_ONCE.has(name));
}
