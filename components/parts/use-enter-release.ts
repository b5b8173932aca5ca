import { useKeyRelease } from './use-key-release';

/** Key handlers of a control that inserts: an Enter still held would send once the keyboard is in the composer. */
export const useEnterRelease = (act: () => void) => useKeyRelease({ Enter: act });
