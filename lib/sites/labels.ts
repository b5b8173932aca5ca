import { textOf } from './page-text';

/** Text nodes looked at in one card; a card with more is not a card. */
const NODES_MAX = 2_000;
/** How far up from a label its value's element may begin. */
const CLIMB_MAX = 3;
const LABEL_END = /\s*[:：]\s*$/u;

/**
 * The text that stands beside a label: after its colon, or in the element behind it.
 *
 * @param words - the label as the page may write it, without colon.
 * @returns `undefined` when no label is there, or when two of them carry different values: which one holds is not
 * known then.
 */
export function labelledText(
  scope: Element,
  words: readonly string[],
  max: number,
): string | undefined {
  let value: string | undefined;
  for (const node of textNodes(scope)) {
    const found = valueAt(node, scope, words, max);
    if (!found || found === value) continue;
    if (value !== undefined) return undefined;
    value = found;
  }
  return value;
}

/**
 * The texts that stand alone, each in a node of its own, and match.
 *
 * @returns all different ones, a line each: whether they agree is not decided here.
 */
export function standaloneText(scope: Element, pattern: string, max: number): string | undefined {
  const whole = new RegExp(pattern, 'u');
  const found = new Set<string>();
  for (const { data } of textNodes(scope)) {
    const text = data.slice(0, max).trim();
    if (whole.test(text)) found.add(text);
  }
  return [...found].join('\n').slice(0, max) || undefined;
}

function* textNodes(scope: Element): Generator<Text> {
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < NODES_MAX && walker.nextNode(); seen += 1) {
    yield walker.currentNode as Text;
  }
}

function valueAt(
  node: Text,
  scope: Element,
  words: readonly string[],
  max: number,
): string | undefined {
  const text = node.data.slice(0, max).trim();
  const word = words.find((candidate) => text.startsWith(candidate));
  if (word === undefined) return undefined;
  const rest = text.slice(word.length);
  if (rest.replace(LABEL_END, '') === '') return behind(node, scope, max);
  const inline = /^\s*[:：]\s*(.+)$/su.exec(rest);
  return inline?.[1];
}

function behind(label: Text, scope: Element, max: number): string | undefined {
  const next = label.nextSibling;
  const direct = next ? textOf(next, max).replace(/^[:：]\s*/u, '') : '';
  if (direct) return direct;
  let element = label.parentElement;
  for (let climbed = 0; element && element !== scope && climbed < CLIMB_MAX; climbed += 1) {
    if (element.nextElementSibling) return textOf(element.nextElementSibling, max) || undefined;
    element = element.parentElement;
  }
  return undefined;
}
