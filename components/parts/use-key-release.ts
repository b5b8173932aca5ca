import { useRef } from 'preact/hooks';

/**
 * Key handlers that act once the key is up, not while it is held: each takes the keyboard to the page, where a key that
 * repeats would be the page's. Keys of an input method are its own.
 *
 * @param acts - by the key's name, behind `Shift+` where that is held.
 */
export function useKeyRelease(acts: Readonly<Record<string, () => void>>) {
  const down = useRef<{ key: string; name: string } | undefined>(undefined);
  return {
    onKeyDown(event: KeyboardEvent) {
      const { key, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
      const name = shiftKey ? `Shift+${key}` : key;
      const isOurs = Object.hasOwn(acts, name) && !isComposing && !(ctrlKey || altKey || metaKey);
      down.current = isOurs ? { key, name } : undefined;
      // Enter and Tab held with other keys are nobody else's here.
      if (isOurs || (Object.hasOwn(acts, key) && !isComposing)) event.preventDefault();
    },
    onKeyUp({ key }: KeyboardEvent) {
      if (key !== down.current?.key) return;
      const { name } = down.current;
      down.current = undefined;
      acts[name]?.();
    },
  };
}
