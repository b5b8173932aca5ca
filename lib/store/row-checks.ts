import * as v from 'valibot';
import { buyerIdEntries, buyerNoteEntries } from '../chat/buyer-check';
import { seenOrderEntries } from '../chat/seen-order-check';
import { instantCheck, phraseIdCheck, siteCheck, textOf } from '../chat/value-checks';
import { COMMITMENT_STATES } from '../commitments/commitment';
import { commitmentEntries } from '../commitments/commitment-check';
import type { Pairing } from '../pairings/pairing';
import { pairingEntries, pairingUseEntries } from '../pairings/pairing-check';
import { CHOICE_TEXT_MAX, type Choice } from '../phrases/choice';
import type { Phrase, PhraseUse } from '../phrases/phrase';
import { phraseEntries } from '../phrases/phrase-check';
import { newAttemptEntries, outcomeResultCheck } from '../reminders/attempt-check';
import { goodsChoiceEntries } from '../rules/goods-check';
import type { RuleChange } from '../rules/rule-changes';
import { serviceDayEntries, whoCheck, zoneCheck } from '../service/service-check';
import type {
  AttemptRow,
  BuyerRow,
  CommitmentRow,
  GoodsRow,
  OrderRow,
  OutcomeRow,
  PairingUseRow,
  ServiceDayRow,
  SiteProfileRow,
} from './rows';

/** UTF-16 units. */
export const SITE_TEXT_MAX = 100_000;

/** Without `position`, which is the store's own. */
export const phraseRow: v.GenericSchema<unknown, Phrase> = v.object(phraseEntries);

export const phraseUseRow: v.GenericSchema<unknown, PhraseUse> = v.object({
  id: v.string(),
  uses: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  lastUsedAt: instantCheck,
});

export const choiceRow: v.GenericSchema<unknown, Choice> = v.object({
  text: textOf(CHOICE_TEXT_MAX, 1),
  phraseId: phraseIdCheck,
  at: instantCheck,
});

/** A rule may have gone from the table, or a note been longer in another version. */
export const ruleChangeRow: v.GenericSchema<unknown, RuleChange> = v.object({
  ruleId: v.string(),
  before: v.pipe(v.number(), v.finite()),
  after: v.pipe(v.number(), v.finite()),
  note: v.string(),
  at: instantCheck,
  isReset: v.optional(v.boolean()),
});

const madeReminder = v.object({
  at: instantCheck,
  channel: newAttemptEntries.channel,
  outcomes: v.array(
    v.object({
      recordedAt: instantCheck,
      by: v.picklist(['agent', 'observed']),
      result: outcomeResultCheck,
    }),
  ),
});

export const orderRow: v.GenericSchema<unknown, OrderRow> = v.object({
  ...seenOrderEntries,
  key: v.string(),
  changedAt: instantCheck,
  made: v.array(madeReminder),
  isReturning: v.optional(v.boolean()),
  told: v.optional(v.array(v.string())),
  openAt: v.optional(instantCheck),
  remindedAt: v.optional(instantCheck),
});

export const buyerRow: v.GenericSchema<unknown, BuyerRow> = v.object({
  ...buyerIdEntries,
  ...buyerNoteEntries,
  key: v.string(),
  buyer: v.string(),
  changedAt: instantCheck,
});

export const attemptRow: v.GenericSchema<unknown, AttemptRow> = v.object({
  ...newAttemptEntries,
  orderKey: v.string(),
  at: instantCheck,
});

export const commitmentRow: v.GenericSchema<unknown, CommitmentRow> = v.object({
  ...commitmentEntries,
  orderKey: v.string(),
  state: v.picklist(COMMITMENT_STATES),
  closedAt: v.optional(instantCheck),
  isTold: v.optional(v.boolean()),
});

export const outcomeRow: v.GenericSchema<unknown, OutcomeRow> = v.object({
  id: v.string(),
  attemptId: v.string(),
  recordedAt: instantCheck,
  by: v.picklist(['agent', 'observed']),
  result: outcomeResultCheck,
});

export const goodsRow: v.GenericSchema<unknown, GoodsRow> = v.object({
  ...goodsChoiceEntries,
  key: v.string(),
  site: siteCheck,
});

export const serviceDayRow: v.GenericSchema<unknown, ServiceDayRow> = v.object({
  ...serviceDayEntries,
  key: v.string(),
  who: whoCheck,
  zone: zoneCheck,
});

export const pairingRow: v.GenericSchema<unknown, Pairing> = v.object(pairingEntries);

export const pairingUseRow: v.GenericSchema<unknown, PairingUseRow> = v.object({
  ...pairingUseEntries,
  at: instantCheck,
  boughtIn: v.optional(v.object({ orderKey: v.string(), at: instantCheck })),
  bought: v.picklist([0, 1]),
});

/** What the text says is checked by whoever reads it. */
export const siteProfileRow: v.GenericSchema<unknown, SiteProfileRow> = v.object({
  id: siteCheck,
  text: v.optional(textOf(SITE_TEXT_MAX, 1)),
  isEnabled: v.boolean(),
  savedAt: instantCheck,
  removedAt: v.optional(instantCheck),
});
