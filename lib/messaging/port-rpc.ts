import type { Pipe } from './pipe';

/** One call map over a pipe: name to what goes in and what comes back. */
type CallMap<C> = { [N in keyof C]: { in: unknown; out: unknown } };

type Wire =
  | { kind: 'call'; id: number; name: string; input: unknown }
  | { kind: 'answer'; id: number; ok: true; value: unknown }
  | { kind: 'answer'; id: number; ok: false; error: string }
  | { kind: 'event'; event: unknown };

export type PortHandlers<C extends CallMap<C>> = {
  [N in keyof C]: (input: C[N]['in']) => C[N]['out'] | Promise<C[N]['out']>;
};

/**
 * Answers calls from a fixed table, looked up as own properties; errors cross as text.
 *
 * @returns a function that sends an event the other way.
 */
export function servePort<C extends CallMap<C>, E>(
  pipe: Pipe,
  handlers: PortHandlers<C>,
): (event: E) => void {
  const send = (message: Wire) => pipe.send(message);
  pipe.onMessage(async (message) => {
    const data = message as Wire | null;
    if (data?.kind !== 'call') return;
    const { id, name, input } = data;
    try {
      if (!Object.hasOwn(handlers, name)) throw new Error(`unknown call: ${String(name)}`);
      const value = await handlers[name as keyof C](input as C[keyof C]['in']);
      send({ kind: 'answer', id, ok: true, value });
    } catch (error) {
      send({ kind: 'answer', id, ok: false, error: String((error as Error)?.message ?? error) });
    }
  });
  return (event) => send({ kind: 'event', event });
}

export interface PortCaller<C extends CallMap<C>> {
  call<N extends keyof C & string>(name: N, input: C[N]['in']): Promise<C[N]['out']>;
}

/** The calling end. Waiting calls are rejected when the other side is gone. */
export function callPort<C extends CallMap<C>>(
  pipe: Pipe,
  listener: { onEvent(event: unknown): void; onEnd(): void },
): PortCaller<C> {
  type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let hasEnded = false;
  pipe.onClose(() => {
    hasEnded = true;
    for (const { reject } of waiting.values()) reject(new Error('page is gone'));
    waiting.clear();
    listener.onEnd();
  });
  pipe.onMessage((message) => {
    const data = message as Wire | null;
    if (data?.kind === 'event') listener.onEvent(data.event);
    else if (data?.kind === 'answer') {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) asked?.resolve(data.value);
      else asked?.reject(new Error(data.error));
    }
  });
  return {
    call: (name, input) =>
      new Promise((resolve, reject) => {
        if (hasEnded) return reject(new Error('page is gone'));
        lastId += 1;
        waiting.set(lastId, { resolve: (value) => resolve(value as never), reject });
        pipe.send({ kind: 'call', id: lastId, name, input } satisfies Wire);
      }),
  };
}
