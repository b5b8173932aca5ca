import { useRef } from 'preact/hooks';

/**
 * Key handlers of a control that inserts. It acts once Enter is up, not while it is held: inserting takes the
 * keyboard to the page's composer, where an Enter still held would send.
 */
export function useEnterRelease(act: () => void) {
  const isDown = useRef(false);
  return {
    onKeyDown(event: KeyboardEvent) {
      isDown.current = event.key === 'Enter' && !event.isComposing;
      if (isDown.current) event.preventDefault();
    },
    onKeyUp(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !isDown.current) return;
      isDown.current = false;
      act();
    },
  };
}
