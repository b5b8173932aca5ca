const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const BREAKING = new Set(['P', 'DIV', 'LI', 'TR', 'BR']);

/**
 * The text below `node`, at most `max` UTF-16 units, with a newline where a line ends. Unlike `innerText` it causes
 * no layout, and it stops reading once it has enough, however much the page put there.
 *
 * @param without - selector of elements below that are left out.
 */
export function textOf(node: Node, max: number, without?: string): string {
  let text = '';
  const visit = (current: Node): boolean => {
    if (current.nodeType === Node.TEXT_NODE) {
      const data = (current as Text).data;
      text += data.length > max - text.length ? data.slice(0, max - text.length) : data;
      return text.length < max;
    }
    if (current.nodeType !== Node.ELEMENT_NODE) return true;
    const { tagName } = current as Element;
    if (SKIPPED.has(tagName)) return true;
    if (without && current !== node && (current as Element).matches(without)) return true;
    const breaks = BREAKING.has(tagName);
    if (breaks && text !== '' && !text.endsWith('\n')) text += '\n';
    for (let child = current.firstChild; child; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    if (breaks && tagName !== 'BR' && text !== '' && !text.endsWith('\n')) text += '\n';
    return text.length < max;
  };
  visit(node);
  return text.slice(0, max).trim();
}

/** False only where the browser says that the element is not rendered. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
