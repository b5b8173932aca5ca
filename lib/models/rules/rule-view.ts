import type { RuleOverride, ShopSettings } from '../../chat/settings';
import { isFigure } from '../../rules/check-figure';
import type { Rule } from '../../rules/rule';
import type { RuleChange } from '../../rules/rule-changes';
import { homeOf, type RuleHome, shopFigure } from '../../rules/shop-figures';
import { sourceText } from '../../rules/sources';
import { RULE_TABLE } from '../../rules/table';
import type { Translate } from '../text';
import type { Words } from '../words';
import { figureText, ruleText } from './figure-text';

/** Sections of the rule book that may have rows, in its order. */
const SECTIONS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A row of the table as it stands for this shop. */
export interface RuleView {
  rule: Rule;
  home: RuleHome;
  /** What counts, in words. */
  value: string;
  /** What the table says, in words, where the shop has a figure of its own; else `undefined`. */
  tableValue?: string;
  own?: RuleOverride;
  source: string;
  /** Newest first. */
  changes: readonly RuleChange[];
}

export interface RuleSection {
  id: SectionId;
  name: string;
  rows: RuleView[];
}

export interface RuleQuery {
  search: string;
  /** Only rows of which the shop has a figure of its own. */
  isOwnOnly: boolean;
}

function viewRule(
  t: Translate,
  words: Words,
  rule: Rule,
  settings: ShopSettings,
  changes: readonly RuleChange[],
): RuleView {
  const value = isFigure(rule) ? shopFigure(rule, settings) : undefined;
  const own = settings.ruleOverrides[rule.id];
  const isOwn = own !== undefined || (value !== undefined && value !== rule.value);
  return {
    rule,
    home: homeOf(rule),
    value: ruleText(t, words, rule, value),
    ...(isOwn && isFigure(rule) && { tableValue: figureText(t, words, rule, rule.value) }),
    ...(own && { own }),
    source: sourceText(rule.source),
    changes: changes.filter(({ ruleId }) => ruleId === rule.id),
  };
}

/** All rows, by section. */
export function ruleSections(
  t: Translate,
  words: Words,
  settings: ShopSettings,
  changes: readonly RuleChange[],
): RuleSection[] {
  return SECTIONS.map((id) => ({
    id,
    name: t(`rulesSection_${id}`),
    rows: RULE_TABLE.filter((rule) => rule.id.startsWith(`${id}.`)).map((rule) =>
      viewRule(t, words, rule, settings, changes),
    ),
  }));
}

/** What was asked for; every word has to be found, in any order. Sections without a row are left out. */
export function findRules(
  t: Translate,
  sections: readonly RuleSection[],
  { search, isOwnOnly }: RuleQuery,
): RuleSection[] {
  const wanted = fold(search).split(' ').filter(Boolean);
  return sections
    .map((section) => ({
      ...section,
      rows: section.rows.filter((row) => {
        if (isOwnOnly && row.tableValue === undefined) return false;
        const text = textOf(t, section, row);
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** All that a row shows. */
function textOf(t: Translate, section: RuleSection, row: RuleView): string {
  const { rule, value, tableValue = '', own, source } = row;
  const shown = [section.name, rule.id, rule.reason, value, tableValue, own?.note ?? '', source];
  return fold([...shown, platformText(t, rule), rule.effectiveFrom ?? ''].join(' '));
}

/** Letters of one case and width, single blanks. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

export function platformText(t: Translate, { platform }: Rule): string {
  return t(platform === 'all' ? 'rulesAllPlatforms' : `platform_${platform}`);
}
