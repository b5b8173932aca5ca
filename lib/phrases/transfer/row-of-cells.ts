import type { Stage } from '../../chat/stage';
import { decodeQianniu, plainCell, unwrapExcelText, withLineFeeds } from '../../tables/cell-text';
import type { FileField, FileFormat, Header } from './columns';
import type { FileRow } from './file-row';
import { keyOfWord, PURPOSE_WORDS, STAGE_WORDS, splitWords } from './word-lists';

const CLEAN: Record<FileFormat, (cell: string) => string> = {
  own: (cell) => plainCell(unwrapExcelText(cell)),
  qianniu: (cell) => withLineFeeds(plainCell(decodeQianniu(unwrapExcelText(cell)))),
  table: (cell) => withLineFeeds(unwrapExcelText(cell)),
};

function readStages(row: FileRow, cell: string | undefined): void {
  if (cell === undefined) return;
  const stages: Stage[] = [];
  for (const word of splitWords(cell, true)) {
    const stage = keyOfWord(STAGE_WORDS, word);
    if (stage) stages.push(stage);
    else row.problem ??= { code: 'unknownStage', values: { word } };
  }
  row.stages = stages;
}

function readPurpose(row: FileRow, cell: string | undefined): void {
  if (cell === undefined) return;
  const word = cell.trim();
  const purpose = word === '' ? '' : keyOfWord(PURPOSE_WORDS, word);
  if (purpose === undefined) row.problem ??= { code: 'unknownPurpose', values: { word } };
  else row.purpose = purpose;
}

/** In a file that is not ours an empty cell says nothing; in ours it says: none. */
export function rowOfCells(
  cells: readonly string[],
  line: number,
  { format, columns, width }: Header,
): FileRow {
  const row: FileRow = { line };
  if (cells.slice(width).some((cell) => cell.trim() !== '')) row.problem = { code: 'tooManyCells' };
  const isOwn = format === 'own';
  const cellOf = (field: FileField): string | undefined => {
    const index = columns.get(field);
    if (index === undefined) return undefined;
    const cell = CLEAN[format](cells[index] ?? '');
    return isOwn || cell.trim() !== '' ? cell : undefined;
  };

  const id = isOwn ? cellOf('id') : undefined;
  if (id) row.id = id;
  for (const field of ['code', 'title', 'body', 'group'] as const) {
    const text = cellOf(field);
    if (text !== undefined) row[field] = text;
  }
  const tags = cellOf('tags');
  if (tags !== undefined) row.tags = splitWords(tags, isOwn);
  readStages(row, cellOf('stages'));
  readPurpose(row, cellOf('purpose'));
  return row;
}
