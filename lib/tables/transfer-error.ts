/** Why a file as a whole cannot be read. */
export const FILE_REFUSALS = [
  /** Values: `maxMb`. */
  'tooBig',
  /** Values: `max`. */
  'tooManyRows',
  /** Neither Unicode nor GB18030, or with NUL bytes. */
  'notText',
  /** Excel before 2007. */
  'oldXls',
  'brokenXlsx',
  /** No row among the first ones names the column of the contents. */
  'noHeader',
  'brokenJson',
  /** JSON, but not an export of this program. */
  'notOurs',
  /** Written by a newer version of this program. Values: `version`, `known`. */
  'newerVersion',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export type ReasonValues = Readonly<Record<string, string | number>>;

/** A file that cannot be imported at all; nothing of it has been read then. */
export class TransferError extends Error {
  readonly code: FileRefusal;
  readonly values: ReasonValues;

  constructor(code: FileRefusal, values: ReasonValues = {}) {
    super(`the file cannot be imported: ${code}`);
    this.name = 'TransferError';
    this.code = code;
    this.values = values;
  }
}
