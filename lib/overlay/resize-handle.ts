import { clampWidth, WIDTH_MAX, WIDTH_MIN } from './layout';
import { setStyle } from './style';

const KEY_STEP = 20;

export interface ResizeListener {
  /** While dragging; the frame does not remember this width. */
  onDrag(width: number): void;
  /** The width the agent settled on. */
  onDone(width: number): void;
}

/** A strip at the sidebar's left edge, to drag or to move with the arrow keys. Acts on trusted events only. */
export function createResizeHandle(
  document: Document,
  label: string,
  width: () => number,
  listener: ResizeListener,
): HTMLElement {
  const handle = document.createElement('div');
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', label);
  handle.setAttribute('aria-valuemin', String(WIDTH_MIN));
  handle.setAttribute('aria-valuemax', String(WIDTH_MAX));
  setStyle(handle, {
    position: 'absolute',
    inset: '0 auto 0 -3px',
    width: '7px',
    cursor: 'ew-resize',
    'touch-action': 'none',
  });

  // The root's `clientWidth` is the viewport's, whatever its margin.
  const widthAt = (event: PointerEvent) =>
    clampWidth(document.documentElement.clientWidth - event.clientX);
  const tell = (next: number) => handle.setAttribute('aria-valuenow', String(next));
  tell(width());

  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || !handle.hasPointerCapture(event.pointerId)) return;
    listener.onDrag(widthAt(event));
  });
  handle.addEventListener('pointerup', (event) => {
    if (!event.isTrusted || !handle.hasPointerCapture(event.pointerId)) return;
    handle.releasePointerCapture(event.pointerId);
    tell(widthAt(event));
    listener.onDone(widthAt(event));
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (!event.isTrusted || step === undefined) return;
    event.preventDefault();
    const next = clampWidth(width() + step);
    tell(next);
    listener.onDone(next);
  });
  return handle;
}
