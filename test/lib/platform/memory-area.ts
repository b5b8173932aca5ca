type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** A storage area as the browser has it: copies in and out, answers later, tells listeners. */
export function memoryArea(name: 'local' | 'session' | 'sync' = 'local') {
  const items = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  return {
    items,
    events: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    async get(key: string): Promise<Record<string, unknown>> {
      await Promise.resolve();
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    async set(values: Record<string, unknown>): Promise<void> {
      await Promise.resolve();
      const changes: Changes = {};
      for (const [key, value] of Object.entries(structuredClone(values))) {
        const oldValue = items.get(key);
        items.set(key, value);
        // Chromium raises no event for an equal value.
        if (JSON.stringify(oldValue) !== JSON.stringify(value)) {
          changes[key] = { oldValue, newValue: value };
        }
      }
      if (Object.keys(changes).length === 0) return;
      for (const listener of listeners) listener(changes, name);
    },
  };
}
