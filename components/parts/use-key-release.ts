import { useRef } from 'preact/hooks';

/**
 * Key handlers that act once the key is up, not while it is held: each takes the keyboard to the page, where a key that
 * repeats would be the page's. Keys of an input method are its own.
 */
export function useKeyRelease(acts: Readonly<Record<string, () => void>>) {
  const down = useRef<string | undefined>(undefined);
  return {
    onKeyDown(event: KeyboardEvent) {
      const { key, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
      const isOurs = Object.hasOwn(acts, key) && !isComposing;
      down.current = isOurs && !(ctrlKey || altKey || metaKey || shiftKey) ? key : undefined;
      if (isOurs) event.preventDefault();
    },
    onKeyUp({ key }: KeyboardEvent) {
      if (key !== down.current) return;
      down.current = undefined;
      acts[key]?.();
    },
  };
}
