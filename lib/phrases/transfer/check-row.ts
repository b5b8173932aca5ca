import * as v from 'valibot';
import type { Phrase } from '../phrase';
import {
  BODY_MAX,
  CODE_MAX,
  codeCheck,
  GROUP_MAX,
  TAG_MAX,
  TAGS_MAX,
  TITLE_MAX,
} from '../phrase-check';
import type { FileRow } from './file-row';
import { titleOfBody } from './made-title';
import type { RowReason, RowReasonCode } from './row-reason';

/** A row that may be taken, trimmed. Fields the file does not speak of are left out. */
export type CheckedRow = Pick<FileRow, 'line' | 'id' | 'tags' | 'stages' | 'purpose'> & {
  body: string;
  /** Empty: it has none. */
  code?: string;
  group?: string;
  title?: string;
};

export type CheckBody = (body: string) => string | undefined;

/** Control characters other than tab and line ends, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Cs}/u;

const tooLong = (
  code: RowReasonCode,
  text: string | undefined,
  max: number,
): RowReason | undefined =>
  text !== undefined && text.length > max
    ? { code, values: { length: text.length, max } }
    : undefined;

const trimmed = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** The slash in front, as it is typed in the composer, is not part of a code. */
const bareCode = (code: string | undefined): string | undefined =>
  code
    ?.trim()
    .replace(/^[/／]/, '')
    .trim();

function reasonAgainst(
  row: FileRow,
  checked: CheckedRow,
  checkBody?: CheckBody,
): RowReason | undefined {
  const { body, title, group, code, tags = [] } = checked;
  const texts = [body, title, group, ...tags];
  const longTag = tags.find((tag) => tag.length > TAG_MAX);
  const problem = checkBody?.(body);
  if (row.problem) return row.problem;
  if (body.trim() === '') return { code: 'noBody' };
  if (row.id !== undefined && (row.id === '' || row.id.length > 64)) return { code: 'badId' };
  if (texts.some((text) => text !== undefined && UNPRINTABLE.test(text)))
    return { code: 'unprintable' };
  return (
    tooLong('bodyTooLong', body, BODY_MAX) ??
    tooLong('titleTooLong', title, TITLE_MAX) ??
    tooLong('groupTooLong', group, GROUP_MAX) ??
    tooLong('codeTooLong', code, CODE_MAX) ??
    (code && !v.is(codeCheck, code) ? { code: 'codeCharacters', values: { code } } : undefined) ??
    tooLong('tagTooLong', longTag, TAG_MAX) ??
    (tags.length > TAGS_MAX
      ? { code: 'tooManyTags', values: { length: tags.length, max: TAGS_MAX } }
      : undefined) ??
    (problem === undefined ? undefined : { code: 'brokenTemplate', values: { problem } })
  );
}

/** Repairs what is harmless, and says why a row cannot be taken. */
export function checkRow(row: FileRow, checkBody?: CheckBody): CheckedRow | { why: RowReason } {
  const { line, id, stages, purpose, body = '' } = row;
  const [code, title, group] = [bareCode(row.code), trimmed(row.title), trimmed(row.group)];
  const tags = row.tags?.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const checked: CheckedRow = {
    line,
    body,
    ...(id !== undefined && { id }),
    ...(code !== undefined && { code }),
    ...(title !== undefined && { title }),
    ...(group !== undefined && { group }),
    ...(tags && { tags }),
    ...(stages && { stages }),
    ...(purpose !== undefined && { purpose }),
  };
  const why = reasonAgainst(row, checked, checkBody);
  return why ? { why } : checked;
}

/** What the row makes of the phrase that it is about, or of none. */
export function phraseOfRow(
  row: CheckedRow,
  was: Phrase | undefined,
  id: string,
  group: string,
): Phrase {
  const code = row.code ?? was?.code;
  const purpose = row.purpose ?? was?.purpose;
  return {
    id: was?.id ?? id,
    group: row.group ?? was?.group ?? group,
    title: row.title ?? was?.title ?? titleOfBody(row.body),
    body: row.body,
    ...(code && { code }),
    tags: row.tags ?? was?.tags ?? [],
    stages: row.stages ?? was?.stages ?? [],
    ...(purpose && { purpose }),
  };
}
