import { textOf } from '../page-text';

/** How far up from a value the label before it is looked for. */
const CLIMB_MAX = 3;
const LABEL_MAX = 12;

/** The words before a value, without colon, as `labelledText` takes them: 「订单编号」 of 「订单编号：2026…」. */
export function labelBeside(element: Element): string | undefined {
  let at: Element = element;
  for (let climbed = 0; climbed < CLIMB_MAX; climbed += 1) {
    const before = textBefore(at);
    if (before) return asLabel(before);
    if (!at.parentElement) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

/** The label inside a text that holds its value too. */
export function labelInside(text: string): string | undefined {
  const front = /^([^:：]{1,12})[:：]\s*\S/u.exec(text)?.[1];
  return front && asLabel(front);
}

function textBefore(element: Element): string {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    const text = textOf(node, LABEL_MAX + 4);
    if (text) return text;
  }
  return '';
}

function asLabel(text: string): string | undefined {
  const label = text.replace(/\s*[:：]\s*$/u, '').trim();
  return label.length >= 2 && label.length <= LABEL_MAX && !/[\d\n:：]/u.test(label)
    ? label
    : undefined;
}
