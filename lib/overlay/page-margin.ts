import { setStyle } from './style';

/**
 * Makes the page leave room at its right edge, by a margin on the root element.
 *
 * @returns a function that changes the room (CSS pixels), and one that gives the page its own style back.
 */
export function makeRoom(root: HTMLElement): { set(width: number): void; restore(): void } {
  const own = root.getAttribute('style');
  return {
    set: (width) => setStyle(root, { 'margin-right': `${width}px`, 'min-width': '0' }),
    restore() {
      if (own === null) root.removeAttribute('style');
      else root.setAttribute('style', own);
    },
  };
}
