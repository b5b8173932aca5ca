import { useKeyRelease } from './use-key-release';

/**
 * Key handlers of a control that inserts: an Enter still held would send once the keyboard is in the composer.
 *
 * @param act - told whether Shift was down with Enter.
 */
export const useEnterRelease = (act: (withShift: boolean) => void) =>
  useKeyRelease({ Enter: () => act(false), 'Shift+Enter': () => act(true) });
