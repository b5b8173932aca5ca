import type { Sheet } from '../../tables/sheets';
import type { FileRefusal, ReasonValues } from '../../tables/transfer-error';

/** What the worker sends: the rows in pieces, then that it is done, or why it cannot. */
export type WorkerMessage =
  | { kind: 'rows'; sheet: number; rows: Sheet }
  | { kind: 'done' }
  | { kind: 'refused'; code: FileRefusal; values: ReasonValues }
  | { kind: 'failed'; why: string };
