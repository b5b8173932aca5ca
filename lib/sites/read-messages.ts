import type { Side } from '../chat/conversation';
import { FIELD_TEXT_MAX, MESSAGE_TEXT_MAX, MESSAGES_MAX, type RawMessage } from '../chat/raw';
import { findElement, readPart } from './find-part';
import type { SiteParts } from './profile';

/** Rows looked at above the newest messages to find the date they stand under. */
const HEADING_SEARCH_MAX = 600;
/** Elements looked at in all, so that a list in which nothing is a row costs little. */
const ELEMENTS_MAX = 20_000;

/**
 * The newest messages of the list, oldest first. Walks backwards from the end and stops when it has enough, so a
 * thread of 10,000 costs what one of 60 does.
 */
export function readMessages(list: Element, parts: SiteParts): RawMessage[] {
  const rowSelector = parts.row.flatMap(({ css }) => css ?? []).join(',');
  if (rowSelector === '') return [];
  const newestFirst: RawMessage[] = [];
  let undated = 0;
  let searched = 0;
  for (const row of rowsFromEnd(list, rowSelector)) {
    const isFull = newestFirst.length >= MESSAGES_MAX;
    if (isFull && (undated === newestFirst.length || searched >= HEADING_SEARCH_MAX)) break;
    if (isFull) searched += 1;
    const day = readPart(row, parts.dayHeading);
    if (day !== undefined) {
      for (const message of newestFirst.slice(undated)) message.day = day;
      undated = newestFirst.length;
    } else if (!isFull) {
      const message = readMessage(row, parts);
      if (message) newestFirst.push(message);
    }
  }
  return newestFirst.reverse();
}

function readMessage(row: Element, parts: SiteParts): RawMessage | undefined {
  const text = readPart(row, parts.messageText, MESSAGE_TEXT_MAX);
  if (text === undefined) return undefined;
  const time = readPart(row, parts.messageTime, FIELD_TEXT_MAX);
  return { side: sideOf(row, parts), text, ...(time === undefined ? {} : { time }) };
}

/** Only a row that is marked as one side's counts as that side's: robots, notices and cards do not. */
function sideOf(row: Element, parts: SiteParts): Side {
  const isBuyer = findElement(row, parts.fromBuyer) !== undefined;
  const isAgent = findElement(row, parts.fromAgent) !== undefined;
  if (isBuyer === isAgent) return isBuyer ? 'unknown' : 'system';
  return isBuyer ? 'buyer' : 'agent';
}

/** Outermost elements below `list` that match, last first. */
function* rowsFromEnd(list: Element, selector: string): Generator<Element> {
  let element = lastLeaf(list);
  for (let seen = 0; element && element !== list && seen < ELEMENTS_MAX; seen += 1) {
    const row = outermost(element, list, selector);
    if (row) yield row;
    element = before(row ?? element, list);
  }
}

function lastLeaf(element: Element): Element | null {
  let leaf: Element | null = element.lastElementChild;
  while (leaf?.lastElementChild) leaf = leaf.lastElementChild;
  return leaf;
}

function before(element: Element, list: Element): Element | null {
  const previous = element.previousElementSibling;
  if (previous) return lastLeaf(previous) ?? previous;
  return element.parentElement === list ? null : element.parentElement;
}

function outermost(element: Element, list: Element, selector: string): Element | undefined {
  let row: Element | undefined;
  for (let up: Element | null = element; up && up !== list; up = up.parentElement) {
    if (up.matches(selector)) row = up;
  }
  return row;
}
