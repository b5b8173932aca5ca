import { readPart } from '../find-part';
import { textOf } from '../page-text';
import type { Alternative } from '../profile';
import { isOnly, proposeSelectors } from '../propose-selector';
import { rootOf, type Scope } from '../scope';

/** Names that speak of the conversation or of the one at its other end, not of the page or the shop. */
const SPEAKS =
  /(^|[-_])(conv|conversation|session|chat|thread|room|dialog|dialogue|talk|buyer|customer|contact|peer|guest|visitor|target|to|cid)s?($|[-_]|id$|uid$|key$)/iu;
/** What a row of a list is told apart by. */
const ROW_ID = /^data-([\w-]+-)?(id|uid|cid|key)$/u;
const OPEN = /(?:^|[-_])(active|selected|current|checked|chosen|opened)(?=$|[-_])/iu;
const ID_MAX = 80;
const ROWS_MAX = 200;

/**
 * Where the page has an id of the open conversation beside the buyer's name: the address, an attribute around the name,
 * the marked row of the list of conversations. Only taken along with the name, so one that turns out to be the same for
 * every conversation does no harm.
 */
export function proposeId(
  buyer: Element,
  scope: Scope,
  seen: Alternative['seen'],
): readonly Alternative[] {
  const name = textOf(buyer, ID_MAX);
  const row = openRow(buyer, name, scope, seen);
  const way = addressWay(scope, row?.value, seen) ?? attributeWay(buyer, scope, name, seen);
  const found = way ?? row?.way;
  return found && readPart(scope, [found]) ? [found] : [];
}

/** @param known - the open row's id: what stands in the address too needs no telling name. */
function addressWay(
  scope: Scope,
  known: string | undefined,
  seen: Alternative['seen'],
): Alternative | undefined {
  const root = rootOf(scope);
  const { href } = (root.ownerDocument ?? (root as Document)).location;
  const [, rest = ''] = /^\w+:\/\/[^/]+(.*)$/su.exec(href) ?? [];
  for (const [, name = '', sign = '', value = ''] of rest.matchAll(
    /(?<=[/?&#])([\w-]+)([=/])(?=([^/?&#=]+)(?:[/?&#]|$))/gu,
  )) {
    if (known === undefined ? !SPEAKS.test(name) || !isId(value) : value !== known) continue;
    return { seen, url: `[/?&#]${name}${sign}([^/?&#]+)` };
  }
  return undefined;
}

function attributeWay(
  buyer: Element,
  scope: Scope,
  name: string,
  seen: Alternative['seen'],
): Alternative | undefined {
  for (let at: Element | null = buyer; at && at.localName !== 'body'; at = at.parentElement) {
    for (const { name: attr, value } of at.attributes) {
      const speaks = attr.startsWith('data-') && SPEAKS.test(attr.slice(5));
      if (!speaks || !isId(value) || value === name) continue;
      const [way] = proposeSelectors(at, scope, { seen, avoid: [name, value] });
      if (way) return { ...way, attr };
    }
  }
  return undefined;
}

interface OpenRow {
  value: string;
  way: Alternative;
}

/** The row with the buyer's name that is marked as open, among others of which each has an id of its own. */
function openRow(
  buyer: Element,
  name: string,
  scope: Scope,
  seen: Alternative['seen'],
): OpenRow | undefined {
  const { body } = buyer.ownerDocument;
  const selected = body.querySelectorAll('[aria-selected="true"], [aria-current], [class]');
  for (const row of [...selected].filter((one) => markOf(one)).slice(0, ROWS_MAX)) {
    const mark = markOf(row);
    if (!mark || row.contains(buyer) || !textOf(row, 400).includes(name)) continue;
    for (const { name: attr, value } of row.attributes) {
      if (!ROW_ID.test(attr) || !value || value.length > ID_MAX || !isOwn(row, attr)) continue;
      const css = `[${attr}]${mark}`;
      if (isOnly(scope, { seen, css }, row)) return { value, way: { seen, css, attr } };
    }
  }
  return undefined;
}

function markOf(row: Element): string | undefined {
  if (row.getAttribute('aria-selected') === 'true') return '[aria-selected="true"]';
  const current = row.getAttribute('aria-current');
  if (current && /^\w+$/u.test(current)) return `[aria-current="${current}"]`;
  for (const token of row.classList) {
    const word = OPEN.exec(token)?.[1];
    // Of `row--active_x8K2p` only the word will be there after the next build.
    if (word) return /^[a-z_-]+$/iu.test(token) ? `.${token}` : `[class*="${word}"]`;
  }
  return undefined;
}

/** True if the neighbours have the attribute too, each with another value. */
function isOwn(row: Element, attr: string): boolean {
  const values = [...(row.parentElement?.children ?? [])].flatMap(
    (one) => one.getAttribute(attr) ?? [],
  );
  return values.length > 1 && new Set(values).size === values.length;
}

const isId = (value: string) => value.length <= ID_MAX && /^[\w@.:=%-]*\d[\w@.:=%-]*$/u.test(value);
