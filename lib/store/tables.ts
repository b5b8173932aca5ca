/** The tables themselves, apart from how they are made: upgrades work on them. */

import type { Dexie, Table } from 'dexie';
import type { Review } from '../cases/review';
import type { Pairing } from '../pairings/pairing';
import type { PhraseUse } from '../phrases/phrase';
import type {
  AlertMarkRow,
  AttemptRow,
  BlockRow,
  BuyerRow,
  CaseEntryRow,
  CaseRow,
  ChoiceRow,
  ColumnsRow,
  CommitmentRow,
  DueToldRow,
  GoodsRow,
  OrderRow,
  OutcomeRow,
  PairingUseRow,
  PhraseGroupRow,
  PhraseListRow,
  PhraseRow,
  PhraseUndoRow,
  RuleChangeRow,
  ServiceColumnsRow,
  ServiceDayRow,
  SettingsRow,
  SiteProfileRow,
  StagedRow,
  StarterRow,
} from './rows';

export interface KefuDb extends Dexie {
  settings: Table<SettingsRow, string>;
  ruleChanges: Table<RuleChangeRow, number, RuleChangeRow>;
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
  dueTold: Table<DueToldRow, string>;
  buyers: Table<BuyerRow, string>;
  goods: Table<GoodsRow, string>;
  cases: Table<CaseRow, string>;
  reviews: Table<Review, string>;
  serviceDays: Table<ServiceDayRow, string>;
  serviceColumns: Table<ServiceColumnsRow, string>;
  pairings: Table<Pairing, string>;
  pairingUses: Table<PairingUseRow, string>;
  caseSteps: Table<CaseEntryRow, number, CaseEntryRow>;
}
