import type { ServiceRow } from '../../../../lib/models/service/service-table';

/** What is drawn of a breakdown. */
export interface ServicePicture {
  kind: 'lengths' | 'ratios';
  rows: readonly ServiceRow[];
  /** What the shop wants: ms, or percent. */
  targets: readonly { value: number; isSecond: boolean }[];
  /** A tick of the lengths. */
  unit(name: 'seconds' | 'minutes' | 'hours', count: number): string;
}
