import { setStyle } from '../style';
import { type Box, boxOf, childOf, elementAt, parentOf } from './element-at';

const FILL = { position: 'fixed', inset: '0', 'z-index': '2147483647' };
const MARK = {
  position: 'fixed',
  'pointer-events': 'none',
  border: '2px solid #1f6feb',
  background: 'rgba(31, 111, 235, 0.12)',
  'border-radius': '3px',
  'box-sizing': 'border-box',
  display: 'none',
};

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** Taken before the page hears of them. */
const POINTERS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;

export interface LayerListener {
  /** What the next pick would take. */
  onPoint(element: Element | undefined): void;
  onPick(element: Element): void;
  /** The value of a button in the layer. */
  onPress(name: string): void;
  /** Any other key. */
  onKey(key: string): void;
  onCancel(): void;
}

export interface PickerLayer {
  /** Closed: the page cannot look in. */
  shadow: ShadowRoot;
  setPicking(isPicking: boolean): void;
  /** Gives mouse and keys back to the page; what is in the root stays in sight. */
  release(): void;
  remove(): void;
}

/**
 * A clear sheet over the whole page. Clicks land on it, so the page's own elements never get any; keys are taken
 * before the page. Acts on trusted events only: the page cannot pick for the person.
 */
export function openPickerLayer(document: Document, listener: LayerListener): PickerLayer {
  const host = document.createElement('kefu-picker');
  setStyle(host, { all: 'initial', ...FILL, cursor: 'crosshair', display: 'block' });
  host.tabIndex = -1;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('div');
  setStyle(sheet, { position: 'absolute', inset: '0' });
  const mark = document.createElement('div');
  setStyle(mark, MARK);
  shadow.append(sheet, mark);

  let current: Element | undefined;
  let isPicking = true;
  const point = (element: Element | undefined) => {
    current = element;
    if (element) place(mark, boxOf(element));
    else setStyle(mark, { display: 'none' });
    listener.onPoint(element);
  };
  const pick = (element: Element | undefined) => {
    if (!element || !isPicking) return;
    setStyle(mark, { display: 'none' });
    listener.onPick(element);
  };
  const onPointer = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'contextmenu') event.preventDefault();
    if (!event.isTrusted || !(event instanceof MouseEvent)) return;
    const { clientX, clientY } = event;
    const hit = shadow.elementFromPoint(clientX, clientY);
    if (event.type === 'click') {
      const pressed = event.detail === 0 ? shadow.activeElement : hit?.closest('button');
      if (pressed instanceof HTMLButtonElement) listener.onPress(pressed.value);
      else if (hit === sheet) pick(elementAt(document, clientX, clientY, host));
    } else if (event.type === 'pointermove' && isPicking && hit === sheet) {
      const element = elementAt(document, clientX, clientY, host);
      if (element !== current) point(element);
    }
  };
  sheet.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      scrollBelow(elementAt(document, event.clientX, event.clientY, host), event.deltaY);
      point(elementAt(document, event.clientX, event.clientY, host));
    },
    { passive: false },
  );

  const steps: Record<string, (element: Element) => Element | null | undefined> = {
    ArrowUp: parentOf,
    ArrowDown: childOf,
    ArrowLeft: ({ previousElementSibling }) => previousElementSibling,
    ArrowRight: ({ nextElementSibling }) => nextElementSibling,
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, isTrusted, type } = event;
    const isOnButton = shadow.activeElement instanceof HTMLButtonElement;
    event.stopImmediatePropagation();
    if (key === 'Tab' || (isOnButton && (key === 'Enter' || key === ' '))) return;
    event.preventDefault();
    if (!isTrusted || type !== 'keydown') return;
    if (key === 'Escape') listener.onCancel();
    else if (isPicking && key === 'Enter') pick(current);
    else if (isPicking && key in steps) point(steps[key]?.(current ?? document.body) ?? current);
    else listener.onKey(key);
  };
  const view = document.defaultView;
  for (const type of KEYS) view?.addEventListener(type, onKey, true);
  for (const type of POINTERS) view?.addEventListener(type, onPointer, true);

  document.documentElement.append(host);
  host.focus({ preventScroll: true });
  const releaseKeys = () => {
    for (const type of KEYS) view?.removeEventListener(type, onKey, true);
    for (const type of POINTERS) view?.removeEventListener(type, onPointer, true);
  };
  return {
    shadow,
    release() {
      releaseKeys();
      setStyle(host, { 'pointer-events': 'none' });
      host.blur();
    },
    setPicking(next) {
      isPicking = next;
      if (!next) point(undefined);
      setStyle(host, { cursor: next ? 'crosshair' : 'default' });
      host.focus({ preventScroll: true });
    },
    remove() {
      releaseKeys();
      host.remove();
    },
  };
}

function place(mark: HTMLElement, { left, top, width, height }: Box): void {
  setStyle(mark, {
    display: 'block',
    left: `${left - 2}px`,
    top: `${top - 2}px`,
    width: `${width + 4}px`,
    height: `${height + 4}px`,
  });
}

/** The sheet takes the wheel from the page, so it is given on to whatever would have scrolled. */
function scrollBelow(element: Element | undefined, delta: number): void {
  for (let at = element; at; at = parentOf(at)) {
    const before = at.scrollTop;
    at.scrollTop += delta;
    if (at.scrollTop !== before) return;
  }
  element?.ownerDocument.defaultView?.scrollBy(0, delta);
}
