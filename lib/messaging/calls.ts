/**
 * Every call that crosses to the background, in one list: the name, what goes in, what comes back.
 * The background looks names up as own properties of one handler object and checks each argument before use.
 */

import type { Case, CasePage, CaseQuery, NewCase, NewCaseEntry, OpenDispute } from '../cases/case';
import type { Review, ReviewPage, ReviewQuery } from '../cases/review';
import type { BuyerId, BuyerNote, BuyerView } from '../chat/buyer';
import type { SeenOrder } from '../chat/seen-order';
import type { ShopSettings } from '../chat/settings';
import type { Commitment, NewCommitment } from '../commitments/commitment';
import type { DueList } from '../due/due-page';
import type { Pairing } from '../pairings/pairing';
import type { NewPairingUse, PairingCount } from '../pairings/pairing-use';
import type { ChangeProgress, DoneChange, PhraseChange } from '../phrases/change';
import type { Choice } from '../phrases/choice';
import type { PackedPhrases } from '../phrases/packed-phrases';
import type { Phrase, PhraseUse, RemovedPhrase } from '../phrases/phrase';
import type { Attempt, AttemptPage, NewAttempt, OutcomeResult } from '../reminders/attempt';
import type { FiguresReply } from '../reminders/figures/figures';
import type { PeriodChoice } from '../reminders/figures/period';
import type { ImportResult, ImportVerdict } from '../reminders/import/import-verdict';
import type { QueuePage, QueueQuery } from '../reminders/queue/queue-page';
import type { GoodsChoice } from '../rules/goods';
import type { GoodsCategory } from '../rules/return-rules';
import type { RuleChange, SetRule, SettingsUpdate } from '../rules/rule-changes';
import type { ServiceFigures } from '../service/figures/figures';
import type { SeenService } from '../service/service-day';
import type { ProfileProblem } from '../sites/profile-problem';
import type { ImportTrial, SiteEntry } from '../sites/site-list';
import type { ContentScriptCalls, SaveReply } from './content-calls';

export type { AttemptPage, ImportTrial, ProfileProblem, SaveReply, SeenOrder, SiteEntry };

export type CheckReply =
  | { ok: true; trial: ImportTrial }
  | { ok: false; problems: ProfileProblem[] };

export interface BackgroundCalls extends ContentScriptCalls {
  /** From the embedded sidebar: true once, if the ticket was issued to this very tab. */
  'ticket.redeem': { in: { ticket: string }; out: { isValid: boolean } };
  'settings.get': { in: null; out: ShopSettings };
  'settings.set': { in: SettingsUpdate; out: ShopSettings };
  /** One figure of the shop's own; the others stay as they are. */
  'rules.set': { in: SetRule; out: ShopSettings };
  /** What changed in the shop's figures, newest first. */
  'rules.changes': { in: null; out: RuleChange[] };
  'options.open': { in: null; out: null };
  /** In the shop's order, without what is in the recycle bin. */
  'phrases.list': { in: null; out: PackedPhrases };
  /** Of those ever used. */
  'phrases.uses': { in: null; out: PhraseUse[] };
  'phrases.used': { in: { id: string }; out: null };
  /** Names of all groups, in the shop's order. */
  'phrases.groups': { in: null; out: string[] };
  /** The recycle bin, newest first. */
  'phrases.bin': { in: null; out: RemovedPhrase[] };
  /** All of it or, with the reason, nothing: a code that another phrase has, a batch that was called off. */
  'phrases.change': { in: PhraseChange; out: DoneChange };
  /** Sends rows ahead that a change names as its `batch`; stored apart until then. */
  'phrases.stage': { in: { batch: string; phrases: Phrase[] }; out: null };
  /** Of a change with this batch while it is under way. */
  'phrases.progress': { in: { batch: string }; out: ChangeProgress };
  /** Calls a batch off: nothing of it is left, even if its change is under way. */
  'phrases.callOff': { in: { batch: string }; out: null };
  /** The newest change that can still be undone. */
  'phrases.lastChange': { in: null; out: DoneChange | null };
  /** Undoes the newest change. Rejects if `id` is not the newest. */
  'phrases.undo': { in: { id: string }; out: null };
  /** Deletes for good what is in the recycle bin. What was changed before cannot be undone any more. */
  'phrases.purge': { in: { ids: string[] }; out: null };
  /** The starter set as it was last installed or offered. */
  'phrases.starters': { in: null; out: Phrase[] };
  'choices.list': { in: null; out: Choice[] };
  'choices.add': { in: Omit<Choice, 'at'>; out: null };
  /** Forgets all that was learnt. */
  'choices.clear': { in: null; out: null };
  /** Remembers the orders; fills in observed outcomes of attempts on those that are now paid or closed. */
  'orders.see': { in: { orders: SeenOrder[] }; out: null };
  /** What `orders.import` would do with each. */
  'orders.compare': { in: { orders: SeenOrder[] }; out: ImportVerdict[] };
  /** A piece of a shop's export, stored whole; taking it in again changes nothing. */
  'orders.import': { in: { orders: SeenOrder[] }; out: ImportResult };
  /** Safe to repeat: an `id` already stored returns the stored attempt unchanged. */
  'attempts.start': { in: NewAttempt; out: Attempt };
  /** Safe to repeat: `id` is made by the caller and becomes the outcome's; one already stored adds nothing. */
  'attempts.record': { in: { id: string; attemptId: string; result: OutcomeResult }; out: Attempt };
  'attempts.ofOrder': { in: { site: string; orderNumber: string }; out: Attempt[] };
  /** To one buyer of one site, newest first. */
  'attempts.ofBuyer': { in: { site: string; buyer: string }; out: Attempt[] };
  /** Safe to repeat: what is about the same message is kept once, and given back. */
  'commitments.add': { in: NewCommitment; out: Commitment };
  /** The first to fall due first. */
  'commitments.ofOrder': { in: { site: string; orderNumber: string }; out: Commitment[] };
  /** What the agent says came of it. */
  'commitments.set': { in: { id: string; state: 'open' | 'kept' | 'withdrawn' }; out: Commitment };
  /** The unpaid orders of all pages, planned for now. */
  'queue.page': { in: QueueQuery; out: QueuePage };
  /** Brings the queue before the agent's eyes: beside the chat page used last, else in a window of its own. */
  'queue.show': { in: null; out: null };
  /** `search` matches buyer, order number; `offset` and `limit` page through, newest first. */
  'attempts.page': { in: { search: string; offset: number; limit: number }; out: AttemptPage };
  /** What is known of a buyer; `buyer` is the name, by which orders are found. */
  'buyers.get': { in: BuyerId & { buyer: string }; out: BuyerView };
  /** Replaces what was written down; what is blank is forgotten. */
  'buyers.save': { in: BuyerId & BuyerNote & { buyer: string }; out: null };
  /**
   * Safe to repeat: an `id` already stored returns the stored case unchanged. Where the order has an open case already,
   * that one comes back.
   */
  'cases.open': { in: NewCase; out: Case };
  /** Safe to repeat: an entry whose `id` is already stored adds nothing. */
  'cases.record': { in: NewCaseEntry; out: Case };
  /** Newest first. */
  'cases.ofOrder': { in: { site: string; orderNumber: string }; out: Case[] };
  /** The day to write to the buyer again goes; what else is written stays. */
  'buyers.contacted': { in: BuyerId; out: null };
  /** What is due over all pages, and what comes in the next days. */
  'due.list': { in: null; out: DueList };
  /** Opens the options page with this one alone in its list. */
  'record.show': { in: { view: 'cases' | 'reviews'; id: string }; out: null };
  /** Of these orders, those whose case is open and says when the platform was asked to step in. */
  'cases.disputes': { in: { site: string; orderNumbers: string[] }; out: OpenDispute[] };
  'cases.page': { in: CaseQuery; out: CasePage };
  /** Safe to repeat: it stands in the place of the one of its id. */
  'reviews.save': { in: Review; out: Review };
  'reviews.page': { in: ReviewQuery; out: ReviewPage };
  /** What came of the reminders of a period, and what waits unpaid now. */
  'figures.get': { in: { period: PeriodChoice }; out: FiguresReply };
  /** What a page shows of when a buyer wrote and was answered; seeing the same again changes nothing. */
  'service.see': { in: SeenService; out: null };
  /** How soon and how much buyers were answered in a period. */
  'service.figures': { in: { period: PeriodChoice }; out: ServiceFigures };
  /** Forgets all that was seen for these figures. */
  'service.clear': { in: null; out: null };
  /** In the shop's order. */
  'pairings.list': { in: null; out: Pairing[] };
  /** All of it or, with the reason, nothing. */
  'pairings.change': { in: { put: Pairing[]; remove: string[] }; out: null };
  /** Safe to repeat: an `id` already stored adds nothing. */
  'pairings.used': { in: NewPairingUse; out: null };
  /** Of those ever used. */
  'pairings.counts': { in: null; out: PairingCount[] };
  /** What the shop has said about the goods of a site. */
  'goods.ofSite': { in: { site: string }; out: GoodsChoice[] };
  /** Without a category the choice is taken back. */
  'goods.choose': { in: { site: string; title: string; category?: GoodsCategory }; out: null };
  /** The order's buyer confirmed at purchase that these goods do not come back, or did not. */
  'goods.confirm': {
    in: { site: string; title: string; orderNumber: string; isConfirmed: boolean };
    out: null;
  };
  /** Built-in and own sites, own first. */
  'siteProfiles.list': { in: null; out: SiteEntry[] };
  /** What saving this JSON text would do; stores nothing. */
  'siteProfiles.check': { in: { text: string }; out: CheckReply };
  'siteProfiles.save': { in: { text: string }; out: SaveReply };
  'siteProfiles.setEnabled': { in: { id: string; isEnabled: boolean }; out: null };
  /** Can be undone with `isRemoved: false`. */
  'siteProfiles.remove': { in: { id: string; isRemoved: boolean }; out: null };
  /** From the popup, before the browser asks for the site: the mapping goes on once it is granted. */
  'mapping.start': { in: { tabId: number; url: string }; out: null };
  'mapping.open': { in: { tabId: number }; out: null };
}

export type CallName = keyof BackgroundCalls;

/** Calls the background. Rejects with an `Error` whose message says what went wrong. */
export type CallBackground = <N extends CallName>(
  name: N,
  input: BackgroundCalls[N]['in'],
) => Promise<BackgroundCalls[N]['out']>;

/** The tables a write touched, told to every extension page. */
export type TableName =
  | 'settings'
  | 'phrases'
  | 'phraseUses'
  | 'choices'
  | 'orders'
  | 'buyers'
  | 'attempts'
  | 'siteProfiles'
  | 'goods'
  | 'cases'
  | 'reviews'
  | 'commitments'
  | 'service'
  | 'pairings'
  | 'pairingUses';
