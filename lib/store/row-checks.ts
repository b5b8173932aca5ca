import * as v from 'valibot';
import { seenOrderEntries } from '../chat/seen-order-check';
import type { Stage } from '../chat/stage';
import { instantCheck, oneOf, siteCheck, textOf } from '../chat/value-checks';
import type { Phrase, PhrasePurpose } from '../phrases/phrase';
import { newAttemptEntries, outcomeResultCheck } from '../reminders/attempt-check';
import type { AttemptRow, OrderRow, OutcomeRow, SiteProfileRow } from './db';

/** UTF-16 units. */
export const SITE_TEXT_MAX = 100_000;

const stageCheck = oneOf<Stage>({
  preSale: true,
  unpaid: true,
  toShip: true,
  inTransit: true,
  signed: true,
  afterSale: true,
  ended: true,
  unknown: true,
});

const purposeCheck = oneOf<PhrasePurpose>({
  remindAddress: true,
  remindTopUp: true,
  remindPromised: true,
  remindSecond: true,
});

/** Without `position`, which is the store's own. */
export const phraseRow: v.GenericSchema<unknown, Phrase> = v.object({
  id: v.string(),
  group: v.string(),
  title: v.string(),
  body: v.string(),
  code: v.optional(v.string()),
  stages: v.array(stageCheck),
  purpose: v.optional(purposeCheck),
  uses: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lastUsedAt: v.optional(instantCheck),
});

export const orderRow: v.GenericSchema<unknown, OrderRow> = v.object({
  ...seenOrderEntries,
  key: v.string(),
  changedAt: instantCheck,
});

export const attemptRow: v.GenericSchema<unknown, AttemptRow> = v.object({
  ...newAttemptEntries,
  orderKey: v.string(),
  at: instantCheck,
});

export const outcomeRow: v.GenericSchema<unknown, OutcomeRow> = v.object({
  id: v.string(),
  attemptId: v.string(),
  recordedAt: instantCheck,
  by: v.picklist(['agent', 'observed']),
  result: outcomeResultCheck,
});

/** What the text says is checked by whoever reads it. */
export const siteProfileRow: v.GenericSchema<unknown, SiteProfileRow> = v.object({
  id: siteCheck,
  text: v.optional(textOf(SITE_TEXT_MAX, 1)),
  isEnabled: v.boolean(),
  savedAt: instantCheck,
  removedAt: v.optional(instantCheck),
});
