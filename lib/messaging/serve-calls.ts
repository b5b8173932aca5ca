import * as v from 'valibot';
import { explainIssue } from '../chat/value-checks';
import type { CallChecks } from './call-checks';
import type { BackgroundCalls, CallName } from './calls';
import type { ContentScriptCalls } from './content-calls';
import type { CallReply } from './envelope';
import type { SenderFacts } from './sender';

export type CallHandlers = {
  readonly [N in CallName]: (
    input: BackgroundCalls[N]['in'],
    sender: SenderFacts,
  ) => Promise<BackgroundCalls[N]['out']>;
};

/** Every other call is for extension pages. */
const CONTENT_SCRIPT_CALLS: Record<keyof ContentScriptCalls, true> = {
  'profile.forPage': true,
  'mapping.get': true,
  'mapping.save': true,
  'mapping.end': true,
  'mapping.repair': true,
  'ticket.issue': true,
  'page.hostLost': true,
};

/** Answers messages with `handlers`; whatever goes wrong comes back as text. */
export function serveCalls(handlers: CallHandlers, checks: CallChecks) {
  const isCallName = (name: unknown): name is CallName =>
    typeof name === 'string' && Object.hasOwn(handlers, name);

  async function answer<N extends CallName>(name: N, input: unknown, sender: SenderFacts) {
    if (Object.hasOwn(CONTENT_SCRIPT_CALLS, name) === sender.isExtensionPage) {
      throw new Error(`${name} is not open to this sender`);
    }
    const checked = v.safeParse(checks[name], input, { abortEarly: true });
    if (!checked.success) throw new Error(`${name}: ${explainIssue(checked.issues)}`);
    return handlers[name](checked.output, sender);
  }

  return async (message: unknown, sender: SenderFacts | undefined): Promise<CallReply> => {
    try {
      if (!sender) throw new Error('the sender is not part of this extension');
      const { call, input } = readRequest(message);
      if (!isCallName(call)) throw new Error('there is no such call');
      return { ok: true, value: await answer(call, input, sender) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function readRequest(message: unknown): { call: unknown; input: unknown } {
  if (typeof message !== 'object' || message === null) throw new Error('the message is not a call');
  const read = (key: string) =>
    Object.hasOwn(message, key) ? Reflect.get(message, key) : undefined;
  return { call: read('call'), input: read('input') };
}
