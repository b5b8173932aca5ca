import { useKeyRelease } from '../parts/use-key-release';

/** Digits are written there. */
const WRITES = 'input, textarea, select';

/**
 * Key handlers of a group whose choices have numbers; they work wherever in the group the keyboard is, but for its
 * inputs. A choice is made when the key is up: some lead to the page, where a key still held would write.
 *
 * @param acts - by the key's name.
 */
export function useNumberKeys(acts: Readonly<Record<string, () => void>>) {
  const keys = useKeyRelease(acts);
  return {
    onKeyDown(event: KeyboardEvent) {
      if (!(event.target as Element).matches(WRITES)) keys.onKeyDown(event);
    },
    onKeyUp: keys.onKeyUp,
  };
}
