import { type Fen, requireFen } from '../chat/units';
import { type IntactAnswers, type IntactLine, linesFor } from './intact-lines';
import type { IntactRuleName } from './intact-rules';

/** What is taken off; `amountFen` is `undefined` where it was not typed. */
export interface Deduction {
  because: 'gift' | 'invoice';
  amountFen?: Fen;
}

interface Findings {
  /** Why damage of the pack does not count, wholly or in part. */
  excused: IntactRuleName[];
  /** Taken off in any case. */
  deductions: Deduction[];
}

/** What the check of returned goods comes to (R3). */
export type IntactVerdict = Findings &
  (
    | { kind: 'incomplete'; open: IntactLine[] }
    | { kind: 'intact' }
    | { kind: 'deduct' }
    /** Holds as soon as there is one ground, whatever is still open. */
    | { kind: 'notIntact'; grounds: IntactRuleName[] }
  );

export interface IntactCheck {
  answers: IntactAnswers;
  /** Goods of a kind whose one-time seal must come back unbroken. */
  isSealed: boolean;
  /** The gift's stated price. */
  giftFen?: Fen | undefined;
  /** The tax of the lost invoice. */
  taxFen?: Fen | undefined;
}

/** Lines that are a ground by themselves. */
const PLAIN_GROUNDS = [
  'seal',
  'accessories',
  'quality',
  'damage',
  'antiFake',
  'activation',
  'traces',
  'use',
] as const satisfies readonly IntactLine[];

/** @throws RangeError if an amount is not in fen. @see rule R3 */
export function checkIntact(check: IntactCheck): IntactVerdict {
  const asked = linesFor(check.answers, check.isSealed);
  const pack = checkPack(check.answers);
  const grounds: IntactRuleName[] = [
    ...pack.grounds,
    ...PLAIN_GROUNDS.filter((line) => asked.includes(line) && check.answers[line] === 'bad'),
  ];
  const found: Findings = { excused: pack.excused, deductions: deductionsOf(check) };
  if (grounds.length > 0) return { ...found, kind: 'notIntact', grounds };
  const open = asked.filter(
    (line) => check.answers[line] === undefined && !pack.settled.includes(line),
  );
  if (open.length > 0) return { ...found, kind: 'incomplete', open };
  return { ...found, kind: found.deductions.length > 0 ? 'deduct' : 'intact' };
}

interface PackFindings {
  grounds: IntactRuleName[];
  excused: IntactRuleName[];
  /** Lines whose answer can change nothing any more. */
  settled: IntactLine[];
}

const SPECIAL_LINES: readonly IntactLine[] = ['specialKind', 'specialSaid', 'specialOpens'];

/** A pack that arrived damaged is never held against the buyer; a special one only if all its conditions are met. */
function checkPack(answers: IntactAnswers): PackFindings {
  const { packaging, special, arrived, specialKind, specialSaid, specialOpens } = answers;
  if (packaging !== 'bad' && special !== 'bad') return { grounds: [], excused: [], settled: [] };
  if (arrived === 'bad') {
    return { grounds: [], excused: ['arrivedDamaged'], settled: [...SPECIAL_LINES] };
  }
  const grounds: IntactRuleName[] = [];
  if (packaging === 'bad' && arrived === 'good') grounds.push('packaging');
  if (special !== 'bad') return { grounds, excused: [], settled: [] };

  const excused: IntactRuleName[] = [];
  if (specialKind === 'bad') excused.push('notSpecial');
  if (specialSaid === 'bad') excused.push('notSaid');
  if (specialOpens === 'bad') excused.push('blocksInspection');
  if (excused.length > 0) {
    // An ordinary pack that is whole needs no word about how it arrived.
    const isOver = packaging === 'good';
    return {
      grounds,
      excused,
      settled: isOver ? [...SPECIAL_LINES, 'arrived'] : [...SPECIAL_LINES],
    };
  }
  const isMet = [arrived, specialKind, specialSaid, specialOpens].every((one) => one === 'good');
  return { grounds: isMet ? [...grounds, 'special'] : grounds, excused, settled: [] };
}

function deductionsOf({ answers, giftFen, taxFen }: IntactCheck): Deduction[] {
  if (giftFen !== undefined) requireFen('giftFen', giftFen);
  if (taxFen !== undefined) requireFen('taxFen', taxFen);
  const found: Deduction[] = [];
  if (answers.gift === 'bad') found.push(deduction('gift', giftFen));
  if (answers.invoice === 'bad') found.push(deduction('invoice', taxFen));
  return found;
}

const deduction = (because: Deduction['because'], amountFen: Fen | undefined): Deduction =>
  amountFen === undefined ? { because } : { because, amountFen };
