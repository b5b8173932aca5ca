import { useRef } from 'preact/hooks';

/**
 * Key handlers of a control that inserts. It acts once Enter is up, not while it is held: inserting takes the
 * keyboard to the page's composer, where an Enter still held would send.
 *
 * @param act - told whether Shift was down with Enter.
 */
export function useEnterRelease(act: (withShift: boolean) => void) {
  const isDown = useRef(false);
  const withShift = useRef(false);
  return {
    onKeyDown(event: KeyboardEvent) {
      isDown.current = event.key === 'Enter' && !event.isComposing;
      withShift.current = event.shiftKey;
      if (isDown.current) event.preventDefault();
    },
    onKeyUp(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !isDown.current) return;
      isDown.current = false;
      act(withShift.current);
    },
  };
}
