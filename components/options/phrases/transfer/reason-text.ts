import type { Translate } from '../../../../lib/models/text';
import type { RowReason, RowReasonCode } from '../../../../lib/phrases/transfer/row-reason';
import { inOrder } from '../../files/refusal-text';

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

/** Why a row is not simply taken. */
export const rowReasonText = (t: Translate, { code, values }: RowReason): string =>
  t(`libraryRow_${code}`, ...inOrder(ROW_VALUES[code], values));
