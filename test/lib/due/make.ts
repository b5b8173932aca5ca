import type { Review } from '../../../lib/cases/review';
import type { Zone } from '../../../lib/chat/units';
import type { Commitment } from '../../../lib/commitments/commitment';
import type { DueCase, DueContact, DueFacts } from '../../../lib/due/due-list';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { disputeClocks } from '../../../lib/rules/dispute-clocks';

export const ZONES: readonly Zone[] = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Pacific/Auckland',
];

export const aCase = (change: Partial<DueCase> = {}): DueCase => ({
  id: 'k1',
  site: 'practice',
  orderNumber: '2026111400001',
  conversationKey: 'c1',
  buyer: '练习买家',
  next: 'verify',
  ...change,
});

export const aContact = (nextContactAt: number, change: Partial<DueContact> = {}): DueContact => ({
  site: 'practice',
  who: 'c1',
  buyer: '练习买家',
  note: '问过补货',
  nextContactAt,
  ...change,
});

export const aReview = (madeAt: number, change: Partial<Review> = {}): Review => ({
  id: 'r1',
  grade: 'bad',
  buyer: '',
  orderNumber: '',
  text: '开线了',
  madeAt,
  state: 'open',
  reply: '',
  has: [],
  ...change,
});

export const aCommitment = (dueAt: number, change: Partial<Commitment> = {}): Commitment => ({
  id: 'ship-1',
  orderKey: 'practice|2026111400001',
  site: 'practice',
  orderNumber: '2026111400001',
  conversationKey: 'c1',
  buyer: '练习买家',
  kind: 'ship',
  words: '今天发',
  dueAt,
  madeAt: dueAt - 7_200_000,
  state: 'open',
  ...change,
});

/** The shop's own quiet hours are those of the table: 22:00 to 08:00. */
export const facts = (
  now: number,
  given: Partial<Omit<DueFacts, 'settings'>>,
  settings: Partial<DueFacts['settings']> = {},
): DueFacts => ({
  commitments: [],
  cases: [],
  reviews: [],
  contacts: [],
  settings: { ...defaultShopSettings(), ...settings },
  now,
  disputeClocks,
  ...given,
});
