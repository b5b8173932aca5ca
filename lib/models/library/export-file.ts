import type { Phrase, PhraseUses } from '../../phrases/phrase';
import { exportCsv, exportQianniu } from '../../phrases/transfer/export-csv';
import { exportJson } from '../../phrases/transfer/export-json';
import { exportXlsx } from '../../phrases/transfer/export-xlsx';

export const EXPORT_KINDS = ['csv', 'xlsx', 'json', 'qianniu'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const FORMS = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  qianniu: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const;

const WRITERS: Record<
  ExportKind,
  (
    phrases: readonly Phrase[],
    uses: PhraseUses,
  ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
> = { csv: exportCsv, xlsx: exportXlsx, json: exportJson, qianniu: exportQianniu };

/** @param name - of the file, without its ending. */
export async function exportFile(
  kind: ExportKind,
  phrases: readonly Phrase[],
  uses: PhraseUses,
  name: string,
): Promise<File> {
  const { ending, type } = FORMS[kind];
  const bytes = await WRITERS[kind](phrases, uses);
  return new File([bytes], `${name}.${ending}`, { type });
}
