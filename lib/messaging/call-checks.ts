import * as v from 'valibot';
import { CASE_LISTS } from '../cases/case';
import { newCaseCheck, newCaseEntryCheck } from '../cases/case-check';
import { reviewCheck } from '../cases/review-check';
import { buyerIdEntries, buyerNoteEntries } from '../chat/buyer-check';
import { FIELD_TEXT_MAX, ORDERS_MAX } from '../chat/raw';
import { seenOrderCheck } from '../chat/seen-order-check';
import { idCheck, phraseIdCheck, plainObject, siteCheck, textOf } from '../chat/value-checks';
import { commitmentChangeCheck, newCommitmentCheck } from '../commitments/commitment-check';
import { newPairingUseCheck, pairingChangeCheck } from '../pairings/pairing-check';
import { changeCheck, STAGE_MAX } from '../phrases/change-check';
import { CHOICE_TEXT_MAX } from '../phrases/choice';
import { phraseCheck } from '../phrases/phrase-check';
import { newAttemptCheck, outcomeResultCheck } from '../reminders/attempt-check';
import { periodCheck } from '../reminders/figures/period-check';
import { IMPORT_PIECE_MAX } from '../reminders/import/import-verdict';
import { QUEUE_BUCKETS } from '../reminders/queue/queue-entry';
import { checkSettingsUpdate, RULE_NOTE_MAX } from '../rules/check-settings';
import { goodsCategoryCheck, goodsTitleCheck, orderNumberCheck } from '../rules/goods-check';
import { seenServiceCheck } from '../service/service-check';
import type { BackgroundCalls, CallName } from './calls';

export type CallChecks = {
  readonly [N in CallName]: v.GenericSchema<unknown, BackgroundCalls[N]['in']>;
};

/** Most attempts or orders in one reply. */
export const PAGE_LIMIT_MAX = 200;

/** Longest JSON text of a site profile. */
const profileText = textOf(100_000, 1);
const tab = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const address = v.pipe(textOf(4_000, 1), v.regex(/^https?:\/\//));

const partName = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/));

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const pageEntries = {
  offset: count,
  limit: v.pipe(count, v.minValue(1), v.maxValue(PAGE_LIMIT_MAX)),
};

const importPiece = plainObject({
  orders: v.pipe(v.array(seenOrderCheck), v.maxLength(IMPORT_PIECE_MAX)),
});

/** The settings' own check, as a schema. */
const settingsUpdate = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return checkSettingsUpdate(dataset.value);
    } catch (error) {
      addIssue({ message: error instanceof Error ? error.message : String(error) });
      return NEVER;
    }
  }),
);

/** What may go into each call; the type demands one for every name. */
export const CALL_CHECKS: CallChecks = {
  'profile.forPage': v.null(),
  'ticket.issue': v.null(),
  'ticket.redeem': plainObject({ ticket: idCheck }),
  'page.hostLost': v.null(),
  'settings.get': v.null(),
  'settings.set': settingsUpdate,
  'rules.set': plainObject({
    ruleId: textOf(FIELD_TEXT_MAX, 1),
    own: v.optional(
      plainObject({
        value: v.pipe(v.number(), v.finite(), v.minValue(0)),
        note: textOf(RULE_NOTE_MAX),
      }),
    ),
  }),
  'rules.changes': v.null(),
  'options.open': v.null(),
  'phrases.list': v.null(),
  'phrases.uses': v.null(),
  'phrases.used': plainObject({ id: phraseIdCheck }),
  'phrases.groups': v.null(),
  'phrases.bin': v.null(),
  'phrases.change': changeCheck,
  'phrases.stage': plainObject({
    batch: idCheck,
    phrases: v.pipe(v.array(phraseCheck), v.maxLength(STAGE_MAX)),
  }),
  'phrases.progress': plainObject({ batch: idCheck }),
  'phrases.callOff': plainObject({ batch: idCheck }),
  'phrases.lastChange': v.null(),
  'phrases.undo': plainObject({ id: idCheck }),
  'phrases.purge': plainObject({ ids: v.array(phraseIdCheck) }),
  'phrases.starters': v.null(),
  'choices.list': v.null(),
  'choices.add': plainObject({ text: textOf(CHOICE_TEXT_MAX, 1), phraseId: phraseIdCheck }),
  'choices.clear': v.null(),
  'orders.see': plainObject({
    orders: v.pipe(v.array(seenOrderCheck), v.maxLength(ORDERS_MAX)),
  }),
  'orders.compare': importPiece,
  'orders.import': importPiece,
  'attempts.start': newAttemptCheck,
  'attempts.record': plainObject({
    id: idCheck,
    attemptId: idCheck,
    result: outcomeResultCheck,
  }),
  'attempts.ofOrder': plainObject({ site: siteCheck, orderNumber: textOf(FIELD_TEXT_MAX, 1) }),
  'attempts.ofBuyer': plainObject({ site: siteCheck, buyer: textOf(FIELD_TEXT_MAX, 1) }),
  'commitments.add': newCommitmentCheck,
  'commitments.ofOrder': plainObject({ site: siteCheck, orderNumber: textOf(FIELD_TEXT_MAX, 1) }),
  'commitments.set': commitmentChangeCheck,
  'queue.page': plainObject({
    bucket: v.optional(v.picklist(QUEUE_BUCKETS)),
    search: textOf(FIELD_TEXT_MAX),
    ...pageEntries,
  }),
  'queue.show': v.null(),
  'buyers.get': plainObject({ ...buyerIdEntries, buyer: textOf(FIELD_TEXT_MAX) }),
  'buyers.save': plainObject({
    ...buyerIdEntries,
    ...buyerNoteEntries,
    buyer: textOf(FIELD_TEXT_MAX),
  }),
  'cases.open': newCaseCheck,
  'cases.record': newCaseEntryCheck,
  'cases.ofOrder': plainObject({ site: siteCheck, orderNumber: textOf(FIELD_TEXT_MAX, 1) }),
  'buyers.contacted': plainObject(buyerIdEntries),
  'due.list': v.null(),
  'record.show': plainObject({ view: v.picklist(['cases', 'reviews']), id: idCheck }),
  'cases.disputes': plainObject({
    site: siteCheck,
    orderNumbers: v.pipe(v.array(textOf(FIELD_TEXT_MAX, 1)), v.maxLength(ORDERS_MAX)),
  }),
  'cases.page': plainObject({
    list: v.picklist(CASE_LISTS),
    id: v.optional(idCheck),
    search: textOf(FIELD_TEXT_MAX),
    ...pageEntries,
  }),
  'reviews.save': reviewCheck,
  'reviews.page': plainObject({
    search: textOf(FIELD_TEXT_MAX),
    id: v.optional(idCheck),
    ...pageEntries,
  }),
  'figures.get': plainObject({ period: periodCheck }),
  'service.see': seenServiceCheck,
  'service.figures': plainObject({ period: periodCheck }),
  'service.clear': v.null(),
  'pairings.list': v.null(),
  'pairings.change': pairingChangeCheck,
  'pairings.used': newPairingUseCheck,
  'pairings.counts': v.null(),
  'goods.ofSite': plainObject({ site: siteCheck }),
  'goods.choose': plainObject({
    site: siteCheck,
    title: goodsTitleCheck,
    category: v.optional(goodsCategoryCheck),
  }),
  'goods.confirm': plainObject({
    site: siteCheck,
    title: goodsTitleCheck,
    orderNumber: orderNumberCheck,
    isConfirmed: v.boolean(),
  }),
  'siteProfiles.list': v.null(),
  'siteProfiles.check': plainObject({ text: profileText }),
  'siteProfiles.save': plainObject({ text: profileText }),
  'siteProfiles.setEnabled': plainObject({ id: siteCheck, isEnabled: v.boolean() }),
  'siteProfiles.remove': plainObject({ id: siteCheck, isRemoved: v.boolean() }),
  'mapping.start': plainObject({ tabId: tab, url: address }),
  'mapping.open': plainObject({ tabId: tab }),
  'mapping.repair': plainObject({ part: partName }),
  'mapping.get': v.null(),
  'mapping.save': plainObject({ text: profileText }),
  'mapping.end': v.null(),
  'attempts.page': plainObject({
    search: textOf(FIELD_TEXT_MAX),
    ...pageEntries,
  }),
};
