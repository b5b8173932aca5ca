import type { BackgroundCalls, CallBackground, CallName, TableName } from '../messaging/calls';
import type { OnChanged } from './query';

/** What the first screen is made of, and whose change makes an answer old. The long one comes last. */
const EARLY = {
  'settings.get': 'settings',
  'phrases.uses': 'phraseUses',
  'phrases.list': 'phrases',
} as const satisfies Partial<Record<CallName, TableName>>;

/**
 * Asks for what the first screen needs while the frame is still being connected to its page. Nothing of it is shown before
 * that; it is only at hand then.
 *
 * @returns calls of which the first of each such kind is given the early answer, unless that changed since.
 */
export function callEarly(call: CallBackground, onChanged: OnChanged): CallBackground {
  const early = new Map<CallName, Promise<unknown>>();
  for (const name of Object.keys(EARLY) as (keyof typeof EARLY)[]) {
    const answer = call(name, null);
    // Whoever asks is told by the second try.
    answer.catch(() => {});
    early.set(name, answer);
  }
  const stop = onChanged((tables) => {
    for (const [name, table] of Object.entries(EARLY)) {
      if (tables.includes(table)) early.delete(name as CallName);
    }
  });
  return <N extends CallName>(name: N, input: BackgroundCalls[N]['in']) => {
    const answer = early.get(name) as Promise<BackgroundCalls[N]['out']> | undefined;
    early.delete(name);
    if (early.size === 0) stop();
    return answer ? answer.catch(() => call(name, input)) : call(name, input);
  };
}
