import { cleanLine } from '../chat/clean-text';
import { parseTemplate } from '../phrases/template/parse-template';
import { goodsText } from './goods-words';
import {
  CODE_TEXT_MAX,
  GOODS_MAX,
  GOODS_TEXT_MAX,
  GOODS_TEXT_MIN,
  NOTE_TEXT_MAX,
  OFFERS_MAX,
  type OfferedGoods,
  PAIRING_MOMENTS,
  PAIRING_REPLY_MAX,
  type PairingMoment,
  WHY_MAX,
  type WrittenPairing,
} from './pairing';

/** A pairing as a person writes it: the parts of a line, and of the form. */
export interface PairingText {
  /** Alternatives, `、` between them. */
  goods: string;
  /** `标题 #编码（备注）`, `、` between them. */
  offers: string;
  why: string;
  /** Words of `MOMENT_WORDS`, `、` between them; blank: both moments the sources name. */
  when: string;
  /** A template; blank: made from `why`. */
  reply: string;
}

export const PAIRING_PROBLEMS = [
  'noGoods',
  'goodsTooShort',
  'goodsTooLong',
  'tooManyGoods',
  'noOffers',
  'badOffer',
  'offerTooShort',
  'offerTooLong',
  'tooManyOffers',
  'noWhy',
  'whyTooLong',
  'unknownMoment',
  'link',
  'brace',
  'bar',
  'replyTooLong',
  'badReply',
  'replyAsks',
] as const;
export type PairingProblemCode = (typeof PAIRING_PROBLEMS)[number];

/** @property what - what is wrong, as written; a limit where something is too long or too much. */
export interface PairingProblem {
  code: PairingProblemCode;
  what: string;
}

/** As a person writes them; the first is the one written out. */
export const MOMENT_WORDS: Readonly<Record<PairingMoment, readonly string[]>> = {
  silent: ['静默单后', '静默单', '静默下单后', '下单后'],
  decided: ['下单前', '说定后', '拍下前'],
  any: ['随时', '任何时候', '都行'],
};

const BY_SOURCES: readonly PairingMoment[] = ['silent', 'decided'];

/** Not within brackets. */
const SEPARATOR = /[、，,；;](?![^（(]*[）)])/u;
const OFFER =
  /^(?<title>[^#＃（()）]+?)\s*(?:[#＃]\s*(?<code>[^\s（()）#＃]+))?\s*(?:[（(](?<note>[^（()）]*)[）)])?$/u;
const LINK = /https?:|www\.|\.(?:com|cn|net|shop|top|vip)(?![a-z])/iu;
const BRACE = /\{\{|\}\}/u;
const BAR = /[|｜\r\n]/u;

class Refusal extends Error {
  readonly problem: PairingProblem;
  constructor(problem: PairingProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const refuse = (code: PairingProblemCode, what: string | number): never => {
  throw new Refusal({ code, what: String(what) });
};

/** What was written, or the first thing that is wrong with it. */
export function readPairing(text: PairingText): WrittenPairing | PairingProblem {
  try {
    for (const part of [text.goods, text.offers, text.why]) {
      if (BAR.test(part)) refuse('bar', '|');
      if (BRACE.test(part)) refuse('brace', '{{ }}');
      const link = LINK.exec(part);
      if (link) refuse('link', link[0]);
    }
    const reply = readReply(text.reply);
    return {
      goods: readGoods(text.goods),
      offers: readOffers(text.offers),
      why: readWhy(text.why),
      when: readMoments(text.when),
      ...(reply !== undefined && { reply }),
    };
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

export const isProblem = (read: WrittenPairing | PairingProblem): read is PairingProblem =>
  'code' in read;

/** The parts as they are written out; reading them gives the same pairing. */
export const writePairing = ({ goods, offers, why, when, reply }: WrittenPairing): PairingText => ({
  goods: goods.join('、'),
  offers: offers.map(offerText).join('、'),
  why,
  when: when.map((moment) => MOMENT_WORDS[moment][0]).join('、'),
  reply: reply ?? '',
});

/** `标题 #编码（备注）` */
export function offerText({ title, code, note }: OfferedGoods): string {
  return `${title}${code === undefined ? '' : ` #${code}`}${note === undefined ? '' : `（${note}）`}`;
}

const partsOf = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map(cleanLine)
    .filter((part) => part !== '');

function readGoods(text: string): string[] {
  const all = partsOf(text)
    .map((part) => part.replace(/^[#＃]\s*/u, ''))
    .filter((part) => part !== '');
  if (all.length === 0) refuse('noGoods', '');
  for (const one of all) {
    if (goodsText(one).length < GOODS_TEXT_MIN) refuse('goodsTooShort', one);
    if (one.length > GOODS_TEXT_MAX) refuse('goodsTooLong', GOODS_TEXT_MAX);
  }
  const each = [...new Map(all.map((one) => [goodsText(one), one])).values()];
  if (each.length > GOODS_MAX) refuse('tooManyGoods', GOODS_MAX);
  return each;
}

function readOffers(text: string): OfferedGoods[] {
  const all = partsOf(text).map(readOffer);
  if (all.length === 0) refuse('noOffers', '');
  if (all.length > OFFERS_MAX) refuse('tooManyOffers', OFFERS_MAX);
  return all;
}

function readOffer(text: string): OfferedGoods {
  const groups = OFFER.exec(text)?.groups ?? refuse('badOffer', text);
  const { title = '', code, note: written = '' } = groups;
  const note = written.trim();
  if (goodsText(title).length < GOODS_TEXT_MIN) refuse('offerTooShort', title);
  if (title.length > GOODS_TEXT_MAX) refuse('offerTooLong', GOODS_TEXT_MAX);
  if (code !== undefined && goodsText(code).length < GOODS_TEXT_MIN) refuse('offerTooShort', code);
  if (code !== undefined && code.length > CODE_TEXT_MAX) refuse('offerTooLong', CODE_TEXT_MAX);
  if (note.length > NOTE_TEXT_MAX) refuse('offerTooLong', NOTE_TEXT_MAX);
  return { title, ...(code !== undefined && { code }), ...(note !== '' && { note }) };
}

function readWhy(text: string): string {
  const why = cleanLine(text);
  if (why === '') refuse('noWhy', '');
  if (why.length > WHY_MAX) refuse('whyTooLong', WHY_MAX);
  return why;
}

function readMoments(text: string): PairingMoment[] {
  const words = partsOf(text);
  const named = words.map(
    (word) =>
      PAIRING_MOMENTS.find((moment) => MOMENT_WORDS[moment].includes(word)) ??
      refuse('unknownMoment', word),
  );
  const meant = named.length === 0 ? BY_SOURCES : named;
  return PAIRING_MOMENTS.filter((moment) => meant.includes(moment));
}

function readReply(text: string): string | undefined {
  const reply = text.trim();
  if (reply === '') return undefined;
  if (reply.length > PAIRING_REPLY_MAX) refuse('replyTooLong', PAIRING_REPLY_MAX);
  const { problems, fields } = parseTemplate(reply);
  const [problem] = problems;
  const [field] = fields;
  if (problem) refuse('badReply', problem.name);
  // Nothing asks for it where the pairing is offered.
  if (field) refuse('replyAsks', field.name);
  return reply;
}
