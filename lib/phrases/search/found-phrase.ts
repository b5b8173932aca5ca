import type { Phrase } from '../phrase';

/** Half-open range of UTF-16 offsets. */
export interface TextRange {
  from: number;
  to: number;
}

/** A phrase that fits a query, and where it does: for highlighting, ascending, without overlaps. */
export interface FoundPhrase {
  phrase: Phrase;
  inTitle: TextRange[];
  inBody: TextRange[];
  inCode: TextRange[];
  /** One list per tag, in the order of the tags. */
  inTags: TextRange[][];
  inGroup: TextRange[];
}
