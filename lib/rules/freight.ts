import { type Fen, requireFen } from '../chat/units';
import { FREIGHT_RULES, type FreightCase, type PayersValue } from './freight-rules';

export const PAYERS = ['seller', 'buyer'] as const;
export type Payer = (typeof PAYERS)[number];

/** `seller`: quality, not as described, wrong goods. `unclear`: it cannot be established. */
export const FAULTS = ['seller', 'buyer', 'unclear'] as const;
export type Fault = (typeof FAULTS)[number];

/** What was said of freight at the sale. `conditional`: free above an amount. `unclear`: it was not said clearly. */
export const FREIGHT_TERMS = ['free', 'charged', 'conditional', 'unclear'] as const;
export type FreightTerms = (typeof FREIGHT_TERMS)[number];

export const LEGS = ['outbound', 'return'] as const;
export type LegName = (typeof LEGS)[number];

/** What is known of a return; `undefined` is not known yet. */
export interface FreightFacts {
  /** Only of the ways about which the two sides agreed something of their own. */
  agreed?: Partial<Record<LegName, Payer>>;
  /** The buyer abuses membership rights. */
  isAbuse?: boolean;
  fault?: Fault | undefined;
  terms?: FreightTerms | undefined;
  /** With conditional terms: what the buyer keeps is still enough for free shipping. */
  isConditionMet?: boolean | undefined;
}

/** Who pays one way, by which row of the table. */
export interface Leg {
  payer: Payer;
  because: FreightCase;
}

export interface FreightVerdict {
  outbound?: Leg;
  return?: Leg;
  /** What has to be known for a way that is still open. */
  lacks?: 'fault' | 'terms' | 'isConditionMet';
}

/** Who pays the ways of a return: agreement before abuse, abuse before fault, fault before terms. @see rule R4 */
export function freightOf(facts: FreightFacts): FreightVerdict {
  const ruled = withoutAgreement(facts);
  const { agreed = {} } = facts;
  const outbound = agreed.outbound ? asAgreed(agreed.outbound) : ruled.outbound;
  const back = agreed.return ? asAgreed(agreed.return) : ruled.return;
  return {
    ...(outbound && { outbound }),
    ...(back && { return: back }),
    ...(ruled.lacks && !(outbound && back) && { lacks: ruled.lacks }),
  };
}

const asAgreed = (payer: Payer): Leg => ({ payer, because: 'agreed' });

function withoutAgreement(facts: FreightFacts): FreightVerdict {
  const { isAbuse = false, fault, terms, isConditionMet } = facts;
  if (isAbuse) return byRow('abuse');
  if (fault === undefined) return { lacks: 'fault' };
  if (fault === 'seller') return byRow('sellerFault');
  switch (terms) {
    case 'free':
      return byRow('freeShipping');
    case 'charged':
      return byRow('notFree');
    case 'unclear':
      return byRow('unclear');
    case 'conditional':
      return isConditionMet === undefined
        ? onlyReturn('conditionMet', 'isConditionMet')
        : byRow(isConditionMet ? 'conditionMet' : 'conditionBroken');
    default:
      return onlyReturn('freeShipping', 'terms');
  }
}

function byRow(because: FreightCase): FreightVerdict {
  const [outbound, back] = payersOf(FREIGHT_RULES[because].value);
  return { outbound: { payer: outbound, because }, return: { payer: back, because } };
}

/** Every row that is still possible has the buyer pay the way back. */
function onlyReturn(because: FreightCase, lacks: 'terms' | 'isConditionMet'): FreightVerdict {
  const { return: back } = byRow(because);
  return { ...(back && { return: back }), lacks };
}

function payersOf(value: PayersValue): [Payer, Payer] {
  const [outbound, back] = value.split('/');
  return [outbound === 'buyer' ? 'buyer' : 'seller', back === 'buyer' ? 'buyer' : 'seller'];
}

export type FreightAmounts = Partial<Record<LegName, Fen | undefined>>;

/** What each side pays of the amounts that are known. */
export interface FreightSplit {
  sellerFen: Fen;
  buyerFen: Fen;
  /** Ways that are left out because who pays them, or how much, is not known. */
  without: LegName[];
}

/** @throws RangeError if an amount is not in fen. */
export function splitFreight(verdict: FreightVerdict, amounts: FreightAmounts): FreightSplit {
  const split: FreightSplit = { sellerFen: 0, buyerFen: 0, without: [] };
  for (const name of LEGS) {
    const amount = amounts[name];
    const payer = verdict[name]?.payer;
    if (amount !== undefined) requireFen(name, amount);
    if (amount === undefined || payer === undefined) split.without.push(name);
    else split[payer === 'seller' ? 'sellerFen' : 'buyerFen'] += amount;
  }
  return split;
}
