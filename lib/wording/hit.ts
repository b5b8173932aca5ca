/** `block` goes in only by a second, deliberate click; `warn` goes in and is shown; `hint` is a mild word. */
export type Level = 'block' | 'warn' | 'hint';

export const LEVELS: readonly Level[] = ['block', 'warn', 'hint'];

/** What is the matter with a word; the reasons and their sources stand in `category.ts`. */
export type Category =
  | 'absolute'
  | 'exaggeration'
  | 'medical'
  | 'reviewReward'
  | 'offPlatform'
  | 'refusal'
  | 'rude'
  | 'privateMatter'
  | 'timePromise'
  | 'placeholder'
  | 'shortAnswer'
  | 'noCourtesy'
  | 'own';

/** Where in a text, UTF-16 units, half-open. */
export interface TextRange {
  from: number;
  to: number;
}

/** One thing in a text that the agent should look at before it goes in. */
export interface Hit {
  level: Level;
  category: Category;
  /** Absent where the whole text is meant. */
  range?: TextRange;
  /** In Simplified Chinese, for the agent. */
  reason: string;
  /** Law, rule or document it rests on. */
  basis: string;
  /** True only when an official text was read. */
  isVerified: boolean;
  /** What could be said instead. */
  suggestion?: string;
}

/** The gravest of the levels; `undefined` for no hits. */
export const gravest = (hits: readonly Hit[]): Level | undefined =>
  LEVELS.find((level) => hits.some((hit) => hit.level === level));
