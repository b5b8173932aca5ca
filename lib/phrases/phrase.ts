import type { Stage } from '../chat/stage';
import type { EpochMs } from '../chat/units';

/** What a phrase is for, where the program itself picks one. */
export type PhrasePurpose = 'remindAddress' | 'remindTopUp' | 'remindPromised' | 'remindSecond';

export interface Phrase {
  id: string;
  group: string;
  title: string;
  /** Text with variables: `{{买家|亲}}`, `{{订单号}}` … */
  body: string;
  /** Short code to type, unique where present. */
  code?: string;
  /** Stages in which it comes first; empty means always. */
  stages: Stage[];
  purpose?: PhrasePurpose;
  uses: number;
  lastUsedAt?: EpochMs;
}
