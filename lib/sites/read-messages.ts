import type { Side } from '../chat/conversation';
import { FIELD_TEXT_MAX, MESSAGE_TEXT_MAX, MESSAGES_MAX, type RawMessage } from '../chat/raw';
import { findPart, hasPart, readPart } from './find-part';
import type { Part, SiteParts, SiteProfile } from './profile';

/** Rows looked at above the newest messages to find the date they stand under. */
const HEADING_SEARCH_MAX = 600;
/** Elements looked at in all, so that a list in which nothing is a row costs little. */
const ELEMENTS_MAX = 20_000;
/** Levels below the list on which a row may stand. */
const DEPTH_MAX = 40;
/** How much nearer to one side, in parts of the row's width, an element stands that is aligned to it. */
const ALIGNED_FROM = 0.1;

type ThreadProfile = Pick<SiteProfile, 'parts' | 'listOrder'>;

/**
 * The newest messages of the list, oldest first. Walks from the newest on and stops when it has enough, so a
 * thread of 10,000 costs what one of 60 does.
 */
export function readMessages(list: Element, profile: ThreadProfile): RawMessage[] {
  const { parts } = profile;
  const newestFirst: RawMessage[] = [];
  const searchMax = parts.dayHeading.length > 0 ? HEADING_SEARCH_MAX : 0;
  let undated = 0;
  let searched = 0;
  for (const row of newestRows(list, profile)) {
    const isFull = newestFirst.length >= MESSAGES_MAX;
    if (isFull && (undated === newestFirst.length || searched >= searchMax)) break;
    if (isFull) searched += 1;
    const day = readPart(row, parts.dayHeading);
    if (day !== undefined) {
      for (const message of newestFirst.slice(undated)) message.day ??= day;
      undated = newestFirst.length;
    } else if (!isFull) {
      const message = readMessage(row, parts);
      if (message) newestFirst.push(message);
    }
  }
  return newestFirst.reverse();
}

/** The rows that any way to a row finds, newest first: a site may mark those of the two sides differently. */
export function* newestRows(
  list: Element,
  { parts, listOrder }: ThreadProfile,
): Generator<Element> {
  const selector = parts.row.flatMap(({ css }) => css ?? []).join(',');
  if (selector !== '') yield* rowsFromNewest(list, selector, listOrder === 'newestFirst');
}

function readMessage(row: Element, parts: SiteParts): RawMessage | undefined {
  const text = readPart(row, parts.messageText, MESSAGE_TEXT_MAX);
  if (text === undefined) return undefined;
  const time = readPart(row, parts.messageTime, FIELD_TEXT_MAX);
  const day = readPart(row, parts.messageDay, FIELD_TEXT_MAX);
  return { side: sideOf(row, parts), text, ...(time && { time }), ...(day && { day }) };
}

/** Only a row that is marked as one side's counts as that side's: robots, notices and cards do not. */
function sideOf(row: Element, parts: SiteParts): Side {
  const { notice, fromBuyer, fromAgent } = parts;
  if (hasPart(row, notice)) return 'system';
  if (fromBuyer.length + fromAgent.length === 0) return 'unknown';
  const marked = sideBy(row, parts, isMarked);
  return marked === 'system' ? sideBy(row, parts, isAligned) : marked;
}

function sideBy(
  row: Element,
  { fromBuyer, fromAgent }: SiteParts,
  holds: (row: Element, part: Part) => boolean,
): Side {
  const isBuyer = holds(row, fromBuyer);
  const isAgent = holds(row, fromAgent);
  if (isBuyer === isAgent) return isBuyer ? 'unknown' : 'system';
  return isBuyer ? 'buyer' : 'agent';
}

function isMarked(row: Element, part: Part): boolean {
  return hasPart(
    row,
    part.filter(({ align }) => !align),
  );
}

/** Reads where elements stand, which may lay the page out: once a reading, since reading changes nothing. */
function isAligned(row: Element, part: Part): boolean {
  return part.some((alternative) => {
    const element = alternative.align && findPart(row, [alternative])?.element;
    if (!element) return false;
    const [outer, inner] = [row.getBoundingClientRect(), element.getBoundingClientRect()];
    const nearerLeft = outer.right - inner.right - (inner.left - outer.left);
    const nearer = alternative.align === 'left' ? nearerLeft : -nearerLeft;
    return nearer > outer.width * ALIGNED_FROM;
  });
}

/** Outermost elements below `parent` that match, newest first. */
function* rowsFromNewest(
  parent: Element,
  selector: string,
  isNewestFirst: boolean,
  left = { elements: ELEMENTS_MAX },
  depth = 0,
): Generator<Element> {
  const [end, next] = isNewestFirst
    ? (['firstElementChild', 'nextElementSibling'] as const)
    : (['lastElementChild', 'previousElementSibling'] as const);
  for (let child = parent[end]; child && left.elements > 0; child = child[next]) {
    left.elements -= 1;
    if (child.matches(selector)) yield child;
    else if (depth < DEPTH_MAX) {
      yield* rowsFromNewest(child, selector, isNewestFirst, left, depth + 1);
    }
  }
}
