import * as v from 'valibot';
import { FIELD_TEXT_MAX } from './raw';
import { instantCheck, siteCheck, textOf } from './value-checks';

export const TAGS_MAX = 12;
export const TAG_LENGTH_MAX = 20;
export const NOTE_MAX = 500;

export const buyerIdEntries = { site: siteCheck, who: textOf(FIELD_TEXT_MAX, 1) };

export const buyerNoteEntries = {
  tags: v.pipe(v.array(textOf(TAG_LENGTH_MAX, 1)), v.maxLength(TAGS_MAX)),
  note: textOf(NOTE_MAX),
  nextContactAt: v.optional(instantCheck),
};
