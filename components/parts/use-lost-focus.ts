import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the keyboard to an element that took the place of the one that had it. Does nothing while the keyboard is
 * anywhere else, above all in the chat page.
 */
export function useLostFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) ref.current?.focus();
  }, []);
  return ref;
}
