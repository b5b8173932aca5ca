import { expect, test } from 'vitest';
import {
  assignColumn,
  columnAt,
  fileColumns,
  missingColumns,
  REQUIRED_COLUMNS,
} from '../../../../lib/reminders/import/order-mapping';

const row = (line: number, ...cells: string[]) => ({ line, cells, isBroken: false });

test('a column shows its name and the first cells that differ, without the quirks of the file', () => {
  const rows = [
    row(2, '="1001"', '', '红'),
    row(3, '="1002"', '', '红'),
    row(4, '1003', '', '蓝'),
    row(5, '1004', '', `长${'长'.repeat(40)}`),
  ];
  expect(fileColumns(['\uFEFF订单编号', '', ''], rows)).toEqual([
    { index: 0, name: '订单编号', samples: ['1001', '1002', '1003'] },
    { index: 2, name: '', samples: ['红', '蓝', '长'.repeat(24)] },
  ]);
});

test.each([
  ['a column given a meaning', 4, 'buyer', { number: 0, status: 1, buyer: 4 }],
  ['a meaning moved to another column', 4, 'status', { number: 0, status: 4 }],
  ['a column given another meaning', 1, 'title', { number: 0, title: 1 }],
  ['a column not to be read', 1, undefined, { number: 0 }],
] as const)('%s', (_what, index, column, expected) => {
  const mapping = assignColumn({ number: 0, status: 1 }, index, column);
  expect(mapping).toEqual(expected);
  expect(columnAt(mapping, index)).toBe(column);
});

test('what is required and not named is missing', () => {
  expect(missingColumns({ number: 3, title: 0 }, REQUIRED_COLUMNS)).toEqual(['status']);
});
