import type { OrderColumn } from '../../reminders/import/order-columns';
import type { FileColumn } from '../../reminders/import/order-mapping';
import type { TransferError } from '../../tables/transfer-error';
import type { OrderTrial } from './order-trial';
import type { Stored } from './store-orders';

export interface Progress {
  done: number;
  total: number;
}

/** What a file would do, as far as that is known. */
export type TrialCheck =
  /** Nothing is read before these are named. */
  | { kind: 'missing'; columns: OrderColumn[] }
  | { kind: 'checking'; progress: Progress }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; trial: OrderTrial };

/** A file of orders on its way into the store. Nothing is stored before its trial was seen. */
export type OrdersImportState =
  | { kind: 'waiting' }
  | { kind: 'reading'; name: string; progress: Progress }
  /** It is no table. */
  | { kind: 'refused'; name: string; error: TransferError }
  | { kind: 'failed'; name: string; why: string }
  | { kind: 'trial'; name: string; rowCount: number; columns: readonly FileColumn[] }
  | { kind: 'importing'; name: string; progress: Progress; isStopping: boolean }
  | { kind: 'done'; name: string; stored: Stored; total: number; unpaidCount: number };
