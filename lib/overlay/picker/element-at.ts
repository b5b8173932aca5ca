/** A point and a box in the coordinates of the top window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The innermost element at a point of the window, through open shadow roots and frames of the same origin. What lies
 * in a frame of another origin cannot be seen: then it is the frame itself.
 *
 * @param skipped - our own layer, which lies over everything.
 */
export function elementAt(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  skipped: Element,
): Element | undefined {
  const element = root.elementsFromPoint(x, y).find((one) => one !== skipped);
  if (!element) return undefined;
  const inner = innerOf(element);
  if (!inner) return element;
  const { left, top } = 'host' in inner ? { left: 0, top: 0 } : contentBox(element);
  const below = elementAt(inner, x - left, y - top, skipped);
  return below && below !== element && !isPageItself(below) ? below : element;
}

/** Where the element stands in the top window. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, width, height };
  const outer = boxOf(frame);
  const { clientLeft, clientTop } = frame;
  return { left: left + outer.left + clientLeft, top: top + outer.top + clientTop, width, height };
}

/** One step up, out of shadow roots too; stops at the page's body. */
export function parentOf(element: Element): Element | undefined {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const parent = element.parentElement ?? host;
  return parent && !isPageItself(parent) ? parent : undefined;
}

/** The first step down into what can be seen. */
export function childOf(element: Element): Element | undefined {
  return [...(element.shadowRoot ?? element).children].find((child) => {
    const { width, height } = child.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}

const isPageItself = ({ localName }: Element) => localName === 'html' || localName === 'body';

function innerOf(element: Element): Document | ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.localName !== 'iframe') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function contentBox(frame: Element): { left: number; top: number } {
  const { left, top } = frame.getBoundingClientRect();
  return { left: left + frame.clientLeft, top: top + frame.clientTop };
}
