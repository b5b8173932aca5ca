import type { Translate } from '../../../lib/models/text';
import type { FileRefusal, ReasonValues, TransferError } from '../../../lib/tables/transfer-error';

/** Which values a sentence has, in the order of its places; the others have none. */
const FILE_VALUES: Partial<Record<FileRefusal, readonly string[]>> = {
  tooBig: ['maxMb'],
  tooManyRows: ['max'],
  newerVersion: ['version', 'known'],
};

export const inOrder = (names: readonly string[] = [], values: ReasonValues = {}) =>
  names.map((name) => values[name] ?? '');

/** Why a file cannot be read. */
export const fileRefusalText = (
  t: Translate,
  { code, values }: Pick<TransferError, 'code' | 'values'>,
): string => t(`fileRefusal_${code}`, ...inOrder(FILE_VALUES[code], values));
