import { goodsText } from './goods-words';
import { PAIRINGS_MAX, type WrittenPairing } from './pairing';
import { isProblem, type PairingProblemCode, readPairing, writePairing } from './read-pairing';

export interface LineProblem {
  /** From 1. */
  line: number;
  code: PairingProblemCode | 'tooFewParts' | 'twice' | 'tooManyLines';
  /** What is wrong, as written; for `twice` the line it stands in already. */
  what: string;
}

export interface ReadPairings {
  pairings: WrittenPairing[];
  problems: LineProblem[];
}

/** Longest list as a text, UTF-16 units. */
export const PAIRINGS_TEXT_MAX = 1_000_000;

const BAR = /[|｜]/u;
/** Parts before the reply, which may hold bars itself. */
const PARTS = 4;

/**
 * Reads a list: `这件 | 那些 | 为什么 | 何时 | 回复`, one to a line; `何时` and `回复` may be left out. In the reply `\n`
 * is a new line and `\\` a backslash. Empty lines and those that begin with `#` and hold no bar are skipped. A line with
 * a problem is left out, the others hold.
 */
export function readPairings(text: string): ReadPairings {
  const pairings: WrittenPairing[] = [];
  const problems: LineProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, written] of text.split(/\r?\n/u).entries()) {
    const line = index + 1;
    if (written.trim() === '' || (written.trimStart().startsWith('#') && !BAR.test(written)))
      continue;
    if (pairings.length >= PAIRINGS_MAX) {
      problems.push({ line, code: 'tooManyLines', what: String(PAIRINGS_MAX) });
      break;
    }
    const [goods = '', offers = '', why, when = '', reply = ''] = splitLine(written);
    if (why === undefined) {
      problems.push({ line, code: 'tooFewParts', what: '' });
      continue;
    }
    const read = readPairing({ goods, offers, why, when, reply: unescaped(reply) });
    if (isProblem(read)) {
      problems.push({ line, ...read });
      continue;
    }
    const key = pairingKey(read);
    const known = lineOf.get(key);
    if (known !== undefined) problems.push({ line, code: 'twice', what: String(known) });
    else {
      lineOf.set(key, line);
      pairings.push(read);
    }
  }
  return { pairings, problems };
}

/** The list as `readPairings` reads it. */
export function writePairings(pairings: readonly WrittenPairing[]): string {
  return pairings
    .map((pairing) => {
      const { goods, offers, why, when, reply } = writePairing(pairing);
      const parts = [goods, offers, why, when];
      return [...parts, ...(reply === '' ? [] : [escaped(reply)])].join(' | ');
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** The same goods offered with the same goods are one pairing, whatever else is said of them. */
export function pairingKey({ goods, offers }: Pick<WrittenPairing, 'goods' | 'offers'>): string {
  const sorted = (texts: string[]) => texts.map(goodsText).toSorted();
  return JSON.stringify([sorted(goods), sorted(offers.map(({ title }) => title))]);
}

function splitLine(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (parts.length < PARTS) {
    const at = rest.search(BAR);
    if (at < 0) break;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at + 1);
  }
  return [...parts, rest.trim()];
}

const escaped = (reply: string): string =>
  reply.replace(/\\/gu, '\\\\').replace(/\r\n?|\n/gu, '\\n');

const unescaped = (text: string): string =>
  text.replace(/\\(?<what>[\\n])/gu, (_, what: string) => (what === 'n' ? '\n' : '\\'));
