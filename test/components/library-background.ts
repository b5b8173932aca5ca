import { phraseHandlers } from '../../entrypoints/background/phrase-handlers';
import type { CallBackground, TableName } from '../../lib/messaging/calls';
import type { Phrase } from '../../lib/phrases/phrase';
import { openStore, type StoreOptions } from '../../lib/store/open-store';
import { fakeBackground, NOW } from './fakes';

/** A background whose library is the real store; all else is made up. */
export async function libraryBackground(
  initialPhrases: readonly Phrase[],
  options: Pick<StoreOptions, 'idb' | 'name'>,
) {
  const others = fakeBackground({ settings: { shopName: '练习小铺', agentName: '小林' } });
  const listeners = new Set<(tables: TableName[]) => void>();
  let clock = NOW;
  const store = await openStore({
    ...options,
    initialPhrases,
    clock: () => clock,
    onChange: (tables) => {
      for (const listener of listeners) listener(tables);
    },
    onUnreadable: () => {},
  });
  const own = phraseHandlers(async () => store);
  const failing = new Map<string, string>();
  const calls: { name: string; input: unknown }[] = [];
  const call: CallBackground = async (name, input) => {
    calls.push({ name, input });
    const why = failing.get(name);
    if (why !== undefined) throw new Error(why);
    const handlers: Record<string, unknown> = own;
    const handler = handlers[name] as ((given: unknown) => Promise<never>) | undefined;
    return handler ? await handler(input) : others.call(name, input);
  };
  return {
    store,
    call,
    calls,
    onChanged: (listener: (tables: TableName[]) => void) => {
      const stops = [others.onChanged(listener), () => listeners.delete(listener)];
      listeners.add(listener);
      return () => {
        for (const stop of stops) stop();
      };
    },
    fail: (name: string, why: string) => void failing.set(name, why),
    mend: (name: string) => void failing.delete(name),
    /** Lets time pass. */
    setClock: (at: number) => {
      clock = at;
    },
  };
}
