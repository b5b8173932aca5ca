import type { ReasonValues } from '../../tables/transfer-error';

/** Why a row is not simply taken. */
export const ROW_REASONS = [
  'noBody',
  /** Each of the following: values `length`, `max`. */
  'bodyTooLong',
  'titleTooLong',
  'groupTooLong',
  'codeTooLong',
  'tagTooLong',
  'tooManyTags',
  /** Values: `code`. */
  'codeCharacters',
  /** Holds control characters, or half of a character. */
  'unprintable',
  /** Values: `problem`, see `checkBody`. */
  'brokenTemplate',
  /** Values: `word`. */
  'unknownStage',
  /** Values: `word`. */
  'unknownPurpose',
  'badId',
  /** More cells than the header, as after a comma that was not quoted. */
  'tooManyCells',
  'brokenQuotes',
  /** A row of JSON that is no phrase. Values: `problem`. */
  'notAPhrase',
  /** Values: `line` of the first. */
  'idTwice',
  /** The same phrase stands further up. Values: `line`. */
  'repeated',
  /** Values: `code`, `title` of the phrase in the library. */
  'codeTaken',
  /** Values: `code`, `line` of the first. */
  'codeTwice',
] as const;
export type RowReasonCode = (typeof ROW_REASONS)[number];

export interface RowReason {
  code: RowReasonCode;
  values?: ReasonValues;
}
