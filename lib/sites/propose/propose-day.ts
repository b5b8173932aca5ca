import { findElements, readPart } from '../find-part';
import type { Alternative, Part, SiteParts } from '../profile';
import { proposeSelectors } from '../propose-selector';
import { hooksOf } from './hooks-of';

const ROWS_MAX = 500;

/**
 * How the date between the messages is read: a row of its own, or, where it stands in a message's row, that message's
 * day. `undefined` where the same way would find a message.
 */
export function proposeDay(
  heading: Element,
  list: Element,
  { row, messageText }: Pick<SiteParts, 'row' | 'messageText'>,
  seen: Alternative['seen'],
): Partial<SiteParts> | undefined {
  const rows = findElements(list, row, ROWS_MAX);
  const around = rows.find((one) => one.contains(heading));
  if (around) {
    const way = heading === around ? [] : proposeSelectors(heading, around, { seen });
    if (readPart(around, messageText)) return way.length > 0 ? { messageDay: way } : undefined;
    return way.length > 0 ? { dayHeading: way } : undefined;
  }
  const css = headingRow(heading, list, rows);
  if (css === undefined) return undefined;
  const [first, ...rest] = row;
  const both: Part = [
    { ...first, seen, css: [first?.css, css].filter(Boolean).join(', ') },
    ...rest,
  ];
  return { row: both, dayHeading: [{ seen, css }] };
}

/** A selector of the outermost element around the heading, by which no message is found. */
function headingRow(heading: Element, list: Element, rows: readonly Element[]): string | undefined {
  const path: Element[] = [];
  for (let at: Element | null = heading; at && at !== list; at = at.parentElement) path.unshift(at);
  const isMessage = (css: string) =>
    rows.some((one) => one.matches(css) || one.querySelector(css) || one.closest(css));
  for (const element of path) {
    if (rows.some((one) => element.contains(one))) continue;
    const own = hooksOf(element).find(
      ({ kind, css }) => kind !== 'id' && kind !== 'side' && !isMessage(css),
    );
    if (own) return own.css;
  }
  return undefined;
}
