import { setStyle } from './style';

/** CSS pixels. */
const WIDTH = 360;
const HEIGHT_MAX = 400;
/** Between the list and the line it belongs to, and at the window's edges. */
const GAP = 6;

/** The line at which the list is shown, as the window sees it, CSS pixels. */
export interface Line {
  left: number;
  top: number;
  bottom: number;
}

export interface QuickHost {
  /** Under the line, or above it where there is no room. Loads the frame the first time. */
  show(line: Line): void;
  hide(): void;
  setHeight(height: number): void;
  /** Gives the keyboard to the frame. */
  focus(): void;
  /** False before it was shown and after the page has taken it away. */
  isThere(): boolean;
  remove(): void;
}

/**
 * The frame of the small list at the caret, in a closed shadow root. It stays loaded once it was shown; a page that
 * takes it away gets a new one the next time.
 *
 * @param src - address of the extension's page.
 */
export function createQuickHost(
  document: Document,
  src: string,
  onLoad: (frame: HTMLIFrameElement) => void,
): QuickHost {
  const host = document.createElement('kefu-quick');
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = '客服边栏';
  frame.allow = 'clipboard-write';
  frame.addEventListener('load', () => onLoad(frame));
  host.attachShadow({ mode: 'closed' }).append(frame);
  setStyle(frame, { border: '0', width: '100%', height: '100%', display: 'block' });
  let height = 0;

  return {
    show({ left, top, bottom }) {
      const { clientWidth, clientHeight } = document.documentElement;
      const isBelow = bottom + GAP + HEIGHT_MAX <= clientHeight;
      const edge = isBelow ? bottom + GAP : clientHeight - top + GAP;
      setStyle(host, {
        all: 'initial',
        position: 'fixed',
        'z-index': '2147483647',
        width: `${WIDTH}px`,
        'max-height': `${HEIGHT_MAX}px`,
        left: `${Math.max(GAP, Math.min(left, clientWidth - WIDTH - GAP))}px`,
        [isBelow ? 'top' : 'bottom']: `${edge}px`,
        [isBelow ? 'bottom' : 'top']: 'auto',
        overflow: 'hidden',
        'border-radius': '8px',
        'box-shadow': '0 4px 20px rgb(0 0 0 / 25%)',
        height: `${height}px`,
        visibility: 'visible',
      });
      if (!host.isConnected) document.documentElement.append(host);
    },
    // Still laid out, so that its field keeps the frame's keyboard and has it at once the next time.
    hide: () => setStyle(host, { visibility: 'hidden' }),
    setHeight(next) {
      height = next;
      setStyle(host, { height: `${height}px` });
    },
    focus: () => frame.focus({ preventScroll: true }),
    isThere: () => host.isConnected,
    remove: () => host.remove(),
  };
}
