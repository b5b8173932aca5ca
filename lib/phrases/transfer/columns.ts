import { HEADER_ROWS } from '../../tables/table';

export type FileField =
  | 'id'
  | 'code'
  | 'title'
  | 'body'
  | 'group'
  | 'tags'
  | 'stages'
  | 'purpose'
  | 'uses'
  | 'lastUsedAt';

/** Headers of our own tables, in this order. Only our files have the first. */
export const OWN_HEADERS: readonly [FileField, string][] = [
  ['id', '短语编号（请勿改动）'],
  ['code', '编码'],
  ['title', '标题'],
  ['body', '内容'],
  ['group', '分组'],
  ['tags', '标签'],
  ['stages', '阶段'],
  ['purpose', '用途'],
  ['uses', '使用次数'],
  ['lastUsedAt', '最近使用'],
];

export const QIANNIU_HEADERS = ['快捷短语编码', '快捷短语', '快捷短语分组'] as const;

const OTHER_HEADERS: readonly [FileField, readonly string[]][] = [
  ['code', ['快捷短语编码', '快捷编码', '短语编码', '快捷码', 'code']],
  ['title', ['title', '短语标题']],
  ['body', ['快捷短语', '短语', '短语内容', '话术', '话术内容', '回复内容', 'content', 'body']],
  ['group', ['快捷短语分组', '短语分组', '类型', '分类', 'group', 'type']],
  ['tags', ['tags']],
];

const headerKey = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\uFEFF]/g, '')
    .toLowerCase();

const FIELD_OF = new Map<string, FileField>([
  ...OWN_HEADERS.map(([field, name]): [string, FileField] => [headerKey(name), field]),
  ...OTHER_HEADERS.flatMap(([field, names]) =>
    names.map((name): [string, FileField] => [headerKey(name), field]),
  ),
]);

export type FileFormat = 'qianniu' | 'table' | 'own';

/** Something about the file that is worth saying; it is read all the same. */
export interface FileProblem {
  code: 'duplicateColumn' | 'unknownColumn';
  name: string;
}

export interface Header {
  /** Index of its row. */
  row: number;
  format: FileFormat;
  /** Index of the column by field. */
  columns: ReadonlyMap<FileField, number>;
  /** Cells in the row. */
  width: number;
  problems: FileProblem[];
}

function readHeader(cells: readonly string[], row: number): Header | undefined {
  const columns = new Map<FileField, number>();
  const problems: FileProblem[] = [];
  for (const [index, cell] of cells.entries()) {
    const key = headerKey(cell);
    const field = FIELD_OF.get(key);
    if (field && !columns.has(field)) columns.set(field, index);
    else if (key)
      problems.push({ code: field ? 'duplicateColumn' : 'unknownColumn', name: cell.trim() });
  }
  const body = columns.get('body');
  if (body === undefined) return undefined;
  const isQianniu = headerKey(cells[body] ?? '') === QIANNIU_HEADERS[1] && columns.size > 1;
  const format = columns.has('id') ? 'own' : isQianniu ? 'qianniu' : 'table';
  return { row, format, columns, width: cells.length, problems };
}

/** The row among the first ones that names most columns. */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  return rows
    .slice(0, HEADER_ROWS)
    .map(readHeader)
    .filter((header) => header !== undefined)
    .sort((a, b) => b.columns.size - a.columns.size || a.row - b.row)[0];
}
