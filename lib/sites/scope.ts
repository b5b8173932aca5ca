/**
 * Where a part is looked for. With a hole it is what lies around it: the document without its message list, which
 * costs the same however long the thread is.
 */
export type Scope = Document | Element | Around;

export interface Around {
  root: Document | Element;
  hole: Element | undefined;
}

/** Not asked by field name: a page can give its document and forms fields of any name. */
const isAround = (scope: Scope): scope is Around => !('nodeType' in scope);

/** By its type, not its class: what lies in a frame has classes of its own. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function rootOf(scope: Scope): Document | Element {
  return isAround(scope) ? scope.root : scope;
}

export function holeOf(scope: Scope): Element | undefined {
  return isAround(scope) ? scope.hole : undefined;
}

/** Everything that matches in the scope, in document order, an element scope itself included. */
export function* matching(scope: Scope, css: string): Generator<Element> {
  const root = rootOf(scope);
  if (css === ':scope') {
    if (isElement(root)) yield root;
    return;
  }
  if (isElement(root) && !css.startsWith(':scope') && root.matches(css)) yield root;
  yield* below(root, holeOf(scope), css);
}

/** The same in the open shadow roots of the scope's `hosts`; `>>>` leads into the roots inside of those. */
export function* matchingInShadow(scope: Scope, hosts: string, css: string): Generator<Element> {
  for (const host of shadowHosts(scope, hosts).at(-1) ?? []) yield* inRoot(host, scope, css);
}

/** The hosts that `hosts` names, level by level from the outermost. */
export function shadowHosts(scope: Scope, hosts: string): Element[][] {
  const [outer = '', ...inner] = hosts.split('>>>');
  let found = [...matching(scope, outer)];
  const levels = [found];
  for (const next of inner) {
    found = found.flatMap((host) => [...inRoot(host, scope, next)]);
    levels.push(found);
  }
  return levels;
}

function* inRoot({ shadowRoot }: Element, scope: Scope, css: string): Generator<Element> {
  if (shadowRoot) yield* below(shadowRoot, holeOf(scope), css);
}

function* below(
  root: ParentNode & Node,
  hole: Element | undefined,
  css: string,
): Generator<Element> {
  if (!hole || !root.contains(hole)) {
    // A single `.a > .b` Chromium looks for in all of the document, even from inside one row; a list of two it does not.
    yield* root.querySelectorAll(isElement(root) ? `${css},no-such` : css);
    return;
  }
  for (const child of root.children) {
    if (child.matches(css)) yield child;
    if (child !== hole) yield* below(child, hole, css);
  }
}
