import type { ReadSheets } from './sheets';

export interface ReadOptions {
  /** How far it is; `total` in the same unit as `done`. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Where a spreadsheet is taken apart; by default here. */
  readSheets?: ReadSheets | undefined;
}
