import type { Stage } from '../chat/stage';
import type { EpochMs } from '../chat/units';

export { codeKey } from '../chat/code-key';

/** What a phrase is for, where the program itself picks one. */
export type PhrasePurpose = 'remindAddress' | 'remindTopUp' | 'remindPromised' | 'remindSecond';

/** A canned reply as the shop wrote it. How often it is used is kept apart, see `PhraseUse`. */
export interface Phrase {
  id: string;
  /** Name of its group; every phrase is in one. */
  group: string;
  title: string;
  /** A template, see `template/`. */
  body: string;
  /** Short code to type, unique without regard to case (`codeKey`). */
  code?: string;
  tags: string[];
  /** Stages in which it comes first; empty means always. */
  stages: Stage[];
  purpose?: PhrasePurpose;
}

/** How often a phrase went into a composer. */
export interface PhraseUse {
  id: string;
  uses: number;
  lastUsedAt: EpochMs;
}

/** Uses by phrase id; a phrase that was never used has none. */
export type PhraseUses = ReadonlyMap<string, PhraseUse>;

/** Taken away by the agent and still in the recycle bin. */
export interface RemovedPhrase extends Phrase {
  removedAt: EpochMs;
}
