import { GROUNDS } from './category';
import { foldText, foldUnits } from './fold';
import { type Category, type Hit, LEVELS, type Level, type TextRange } from './hit';
import { isShortAnswer, lacksCourtesy, type Question } from './manners';
import { createMatcher, type Match } from './matcher';
import type { OwnWord } from './own-words';
import { FORMS, LOOSE_FORMS } from './patterns';
import { clausesOf, type FindByForm, type Found } from './patterns/pattern';
import { squeeze } from './squeeze';
import { TERMS } from './terms';
import type { Term } from './terms/term';

/** What a text is checked for besides its own words. */
export interface Occasion {
  /** Site whose own name is no other platform. */
  site?: string;
  question?: Question;
}

export interface Checker {
  /** In the order of the text; what concerns all of it comes last. Reads only: a text is never changed. */
  check(text: string, occasion?: Occasion): Hit[];
  /** Steps that the last check's search for words took. */
  steps(): number;
}

type Listed = Term | (OwnWord & { category: 'own'; isLoose?: boolean });

/** Names that are no other platform where the chat itself is on it. */
const AT_HOME: Readonly<Record<string, RegExp>> = {
  weixinshop: /微信|公众号|小程序|企微|weixin|wechat/u,
  whatsapp: /whatsapp/u,
  feige: /抖音/u,
  kuaishou: /快手/u,
  xiaohongshu: /小红书/u,
};

/** R13. Building one takes some milliseconds; a check of 2,000 characters well under one. */
export function createChecker(
  own: readonly OwnWord[] = [],
  listed: readonly Term[] = TERMS,
): Checker {
  const ownListed = own.filter(({ level }) => level !== 'none');
  const words: Listed[] = [
    ...ownListed.map((word) => ({ ...word, category: 'own' as const })),
    ...listed,
  ];
  const matcher = createMatcher(words);
  const passes = createMatcher(own.filter(({ level }) => level === 'none'));
  return {
    check(text, { site = '', question } = {}) {
      const folded = foldText(text);
      const home = AT_HOME[site];
      const units = foldUnits(text);
      const isPassed = covered(passes.find(units), text.length);
      const forms = [...findAll(FORMS, folded), ...findLoosely(units)];
      const hits = gravestOf(matcher.find(units), apart(forms))
        .filter(({ range, category }) => category === 'own' || !range || !isPassed(range))
        .filter(
          ({ range, category }) =>
            !(
              home &&
              range &&
              category === 'offPlatform' &&
              home.test(folded.slice(range.from, range.to))
            ),
        )
        .toSorted((a, b) => (a.range?.from ?? 0) - (b.range?.from ?? 0));
      return question ? [...hits, ...hitsOfManners(folded, question)] : hits;
    },
    steps: () => matcher.steps() + passes.steps(),
  };
}

function hitsOfManners(folded: string, question: Question): Hit[] {
  return [
    ...(isShortAnswer(folded, question) ? [hit('shortAnswer', 'hint')] : []),
    ...(lacksCourtesy(folded, question) ? [hit('noCourtesy', 'hint')] : []),
  ];
}

const hit = (category: Category, level: Level, more: Partial<Hit> = {}): Hit => ({
  level,
  category,
  ...GROUNDS[category],
  isVerified: false,
  ...more,
});

function hitOfMatch({ word, from, to }: Match<Listed>): Hit[] {
  if (word.level === 'none') return [];
  const { suggestion, reason } = word;
  return [
    hit(word.category, word.level, {
      range: { from, to },
      ...(reason && { reason }),
      ...(suggestion && { suggestion }),
    }),
  ];
}

const hitOfForm = ({ level, category, from, to, suggestion }: Found): Hit =>
  hit(category, level, { range: { from, to }, ...(suggestion && { suggestion }) });

function findAll(forms: readonly FindByForm[], folded: string): Found[] {
  const clauses = clausesOf(folded);
  return forms.flatMap((find) => find(folded, clauses));
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** What is found by form behind spaces and dots, at its place in the text. */
function findLoosely(units: Uint16Array): Found[] {
  const { units: rest, at } = squeeze(units);
  if (rest.length === units.length) return [];
  // Half of a pair becomes a mark of the same length.
  const text = UTF16.decode(rest);
  return findAll(LOOSE_FORMS, text).map((found) => ({
    ...found,
    from: at[found.from] as number,
    to: (at[found.to - 1] as number) + 1,
  }));
}

/** Of a word and a form of the same kind that lie over one another, the graver; a word that is fine beats a form. */
function gravestOf(matches: readonly Match<Listed>[], forms: readonly Found[]): Hit[] {
  const rank = ({ level }: { level: Listed['level'] }) => ['none', ...LEVELS].indexOf(level);
  const rivals = (form: Found) =>
    matches.filter(({ word, ...range }) => word.category === form.category && overlap(range, form));
  const kept = forms.filter((form) => rivals(form).every(({ word }) => rank(form) < rank(word)));
  const beaten = new Set(kept.flatMap(rivals));
  return [
    ...matches.filter((match) => !beaten.has(match)).flatMap(hitOfMatch),
    ...kept.map(hitOfForm),
  ];
}

const overlap = (a: TextRange, b: TextRange) => a.from < b.to && b.from < a.to;

/** One of those that lie over one another: the first, the longest. */
function apart(forms: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const form of forms.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || last.to <= form.from) kept.push(form);
  }
  return kept;
}

/** Tells in one step whether any of the ranges touches a given one. */
function covered(ranges: readonly TextRange[], length: number): (range: TextRange) => boolean {
  if (ranges.length === 0) return () => false;
  const before = new Uint32Array(length + 1);
  for (const { from, to } of ranges) before.fill(1, from + 1, to + 1);
  for (let i = 1; i <= length; i++) before[i] = (before[i] as number) + (before[i - 1] as number);
  return ({ from, to }) => before[to] !== before[from];
}
