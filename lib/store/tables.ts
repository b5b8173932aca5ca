/** The tables themselves, apart from how they are made: upgrades work on them. */

import type { Dexie, Table } from 'dexie';
import type { PhraseUse } from '../phrases/phrase';
import type {
  AlertMarkRow,
  AttemptRow,
  BlockRow,
  ChoiceRow,
  ColumnsRow,
  CommitmentRow,
  OrderRow,
  OutcomeRow,
  PhraseGroupRow,
  PhraseListRow,
  PhraseRow,
  PhraseUndoRow,
  SettingsRow,
  SiteProfileRow,
  StagedRow,
  StarterRow,
} from './rows';

export interface KefuDb extends Dexie {
  settings: Table<SettingsRow, string>;
  phrases: Table<PhraseRow, string>;
  phraseUses: Table<PhraseUse, string>;
  phraseGroups: Table<PhraseGroupRow, string>;
  phraseLists: Table<PhraseListRow, string>;
  phraseUndo: Table<PhraseUndoRow, number, PhraseUndoRow>;
  phraseStage: Table<StagedRow, number, StagedRow>;
  starters: Table<StarterRow, string>;
  choices: Table<ChoiceRow, number, ChoiceRow>;
  orders: Table<OrderRow, string>;
  attempts: Table<AttemptRow, string>;
  attemptBlocks: Table<BlockRow, number>;
  attemptColumns: Table<ColumnsRow, number>;
  outcomes: Table<OutcomeRow, number, OutcomeRow>;
  siteProfiles: Table<SiteProfileRow, string>;
  commitments: Table<CommitmentRow, string>;
  alertMarks: Table<AlertMarkRow, string>;
}
