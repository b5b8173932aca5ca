import type { Translate } from '../../../../lib/models/text';
import type { RowReason, RowReasonCode } from '../../../../lib/phrases/transfer/row-reason';
import type {
  FileRefusal,
  ReasonValues,
  TransferError,
} from '../../../../lib/tables/transfer-error';

/** Which values a sentence has, in the order of its places; the others have none. */
const ROW_VALUES: Partial<Record<RowReasonCode, readonly string[]>> = {
  bodyTooLong: ['length', 'max'],
  titleTooLong: ['length', 'max'],
  groupTooLong: ['length', 'max'],
  codeTooLong: ['length', 'max'],
  tagTooLong: ['length', 'max'],
  tooManyTags: ['length', 'max'],
  codeCharacters: ['code'],
  brokenTemplate: ['problem'],
  unknownStage: ['word'],
  unknownPurpose: ['word'],
  notAPhrase: ['problem'],
  idTwice: ['line'],
  repeated: ['line'],
  codeTaken: ['code', 'title'],
  codeTwice: ['code', 'line'],
};

const FILE_VALUES: Partial<Record<FileRefusal, readonly string[]>> = {
  tooBig: ['maxMb'],
  tooManyRows: ['max'],
  newerVersion: ['version', 'known'],
};

const inOrder = (names: readonly string[] = [], values: ReasonValues = {}) =>
  names.map((name) => values[name] ?? '');

/** Why a row is not simply taken. */
export const rowReasonText = (t: Translate, { code, values }: RowReason): string =>
  t(`libraryRow_${code}`, ...inOrder(ROW_VALUES[code], values));

/** Why a file cannot be read. */
export const fileRefusalText = (
  t: Translate,
  { code, values }: Pick<TransferError, 'code' | 'values'>,
): string => t(`libraryFile_${code}`, ...inOrder(FILE_VALUES[code], values));
