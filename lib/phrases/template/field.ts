import { Temporal } from 'temporal-polyfill';
import type { EpochMs, Zone } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import type { FieldKind } from './names';

/** What the agent is asked for before the phrase is inserted; one name is asked once. */
export interface TemplateField {
  name: string;
  kind: FieldKind;
  /** Of a choice: at least one, none twice. */
  choices?: string[];
  /** What stands in it at first. An empty one means that the field may stay empty. */
  initial?: string;
}

/** Why a content is not taken. */
export type ContentProblem = 'empty' | 'notNumber' | 'notDate' | 'notChoice';

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** `undefined` if `content` may go into the text: a number, a day of the calendar (`2026-12-01`), one of the choices. */
export function checkField(field: TemplateField, content: string): ContentProblem | undefined {
  const text = content.trim();
  if (text === '') return field.initial === '' ? undefined : 'empty';
  switch (field.kind) {
    case 'text':
      return undefined;
    case 'number':
      return NUMBER.test(text.normalize('NFKC')) ? undefined : 'notNumber';
    case 'date':
      return dateOf(text) ? undefined : 'notDate';
    case 'choice':
      return field.choices?.includes(text) ? undefined : 'notChoice';
  }
}

/** The shop's clock, by which the year of a date is this one or another. */
export interface TemplateClock {
  now: EpochMs;
  zone: Zone;
}

/**
 * A content that `checkField` takes, as it stands in the text: a date reads `12月1日`, with its year where that is
 * another one or no clock tells; all else as the agent wrote it.
 */
export function contentText(field: TemplateField, content: string, clock?: TemplateClock): string {
  const text = content.trim();
  const date = field.kind === 'date' ? dateOf(text) : undefined;
  if (!date) return text;
  const day = `${date.month}月${date.day}日`;
  const isThisYear = clock && toLocal(clock.now, clock.zone).year === date.year;
  return isThisYear ? day : `${date.year}年${day}`;
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  const parts = DATE.exec(text.normalize('NFKC'));
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
