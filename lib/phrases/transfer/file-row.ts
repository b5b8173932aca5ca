import type { Stage } from '../../chat/stage';
import type { PhrasePurpose } from '../phrase';
import type { FileField, FileFormat, FileProblem } from './columns';
import type { RowReason } from './row-reason';

/** A phrase as a file has it, unchecked. `undefined`: the file does not say. */
export interface FileRow {
  /** As a person counts in a spreadsheet: the first is 1. */
  line: number;
  id?: string;
  /** Empty: it has none. */
  code?: string;
  title?: string;
  body?: string;
  group?: string;
  tags?: string[];
  stages?: Stage[];
  /** Empty: it has none. */
  purpose?: PhrasePurpose | '';
  /** Why the row could not be read. */
  problem?: RowReason;
}

export interface PhraseFile {
  format: FileFormat;
  rows: FileRow[];
  /** Fields that the file has a column for. */
  fields: FileField[];
  problems: FileProblem[];
}
