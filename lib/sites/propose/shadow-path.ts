import { hooksOf } from './hooks-of';

/**
 * The hosts of the open shadow roots between `root` and `element`, outermost first, as the engine takes them; '' where
 * there is none, `undefined` where the element does not lie below `root`.
 */
export function shadowPath(element: Element, root: Node): string | undefined {
  const hosts: string[] = [];
  let at: Element = element;
  while (!root.contains(at)) {
    const around = at.getRootNode() as Partial<ShadowRoot>;
    // In a frame's page the class is another one.
    if (!around.host) return undefined;
    hosts.unshift(hostSelector(around.host));
    at = around.host;
  }
  return hosts.join(' >>> ');
}

/** A custom element is named by its maker; another host needs a hook. */
function hostSelector(host: Element): string {
  if (host.localName.includes('-')) return host.localName;
  return hooksOf(host).find(({ kind }) => kind !== 'side')?.css ?? host.localName;
}
