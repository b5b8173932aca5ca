import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureText } from '../../lib/models/rules/figure-text';
import { createWords } from '../../lib/models/words';
import { isFigure } from '../../lib/rules/check-figure';
import { type Rule, type RuleUnit, rule } from '../../lib/rules/rule';
import { RULE_TABLE } from '../../lib/rules/table';
import messages from '../../public/_locales/zh_CN/messages.json';
import { t } from '../components/fakes';
import { strayFigures } from './stray-figures';

const SOURCES = ['lib', 'components', 'entrypoints']
  .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`))
  .filter((path) => !/-rules\.ts$/u.test(path));

interface Allowed {
  path: string;
  /** As they stand there. */
  texts: readonly string[];
  /** Why these are no figures of the table. */
  why: string;
}

/** Numbers that are the same as a figure and mean something else. */
const ALLOWED: readonly Allowed[] = [
  {
    path: 'lib/reminders/promise-defaults.ts',
    texts: ['10 * MINUTE_MS', '15 * MINUTE_MS', '30 * MINUTE_MS', 'HOUR_MS', '2 * HOUR_MS'],
    why: 'what a buyer’s words stand for, a table of its own with a reason for each',
  },
  {
    path: 'lib/reminders/outcome.ts',
    texts: ['10 * 60', '20 * 60', '30 * MINUTE_MS'],
    why: 'times offered for one click; the agent may type any other',
  },
  {
    path: 'lib/reminders/made-at.ts',
    texts: ['DAY_MS'],
    why: 'limit of a call, against wrong clocks',
  },
  {
    path: 'lib/reminders/sms.ts',
    texts: ['DAY_MS'],
    why: 'how far back hours are looked for that still last',
  },
  {
    path: 'lib/reminders/figures/bands.ts',
    texts: ['500_00', '10 * MINUTE_MS', '30 * MINUTE_MS', 'HOUR_MS', '4 * HOUR_MS', '24 * HOUR_MS'],
    why: 'where the bars of a picture are parted; nothing is decided by them',
  },
  {
    path: 'lib/models/return-words.ts',
    texts: ['86_400_000'],
    why: 'from when on a card is amber; no date depends on it',
  },
  {
    path: 'lib/models/shipping-words.ts',
    texts: ['DAY_MS'],
    why: 'from when on a badge is amber; no date depends on it',
  },
  {
    path: 'lib/models/cases/dispute-words.ts',
    texts: ['DAY_MS'],
    why: 'from when on a badge is amber; no date depends on it',
  },
  {
    path: 'lib/models/figures/period.ts',
    texts: ['6'],
    why: 'an own period begins as the last seven days',
  },
  {
    path: 'components/cases/StepForm.tsx',
    texts: ['10 * 60'],
    why: 'the hour a click on a day names; any other may be typed',
  },
  { path: 'lib/models/words.ts', texts: ['HOUR_MS'], why: 'below an hour seconds are written' },
  {
    path: 'lib/models/figures/figure-tables.ts',
    texts: ['HOUR_MS'],
    why: 'below an hour minutes are written',
  },
  {
    path: 'components/options/service/drawing/draw-lengths.ts',
    texts: ['HOUR_MS'],
    why: 'units of the axis of a picture',
  },
  {
    path: 'lib/models/ticker.ts',
    texts: ['HOUR_MS'],
    why: 'below an hour to go the clock ticks each second',
  },
  {
    path: 'lib/models/rules/typed-figure.ts',
    texts: ['HOUR_MS'],
    why: 'units in which figures are typed',
  },
  {
    path: 'lib/chat/units.ts',
    texts: ['HOUR_MS', '60 * MINUTE_MS', 'DAY_MS', '24 * HOUR_MS'],
    why: 'the units themselves',
  },
  {
    path: 'lib/chat/local-time.ts',
    texts: ['15 * MINUTE_MS', '50_000', '4 * HOUR_MS'],
    why: 'how clocks are changed, and the size of a cache',
  },
  {
    path: 'lib/chat/contradictions.ts',
    texts: ['10 * MINUTE_MS'],
    why: 'how far two clocks may differ',
  },
  {
    path: 'lib/chat/read-date.ts',
    texts: ['7'],
    why: 'a week, for names of days',
  },
  {
    path: 'lib/chat/read-time.ts',
    texts: ['DAY_MS'],
    why: 'a day named without a year lies no further ahead',
  },
  {
    path: 'lib/said/day.ts',
    texts: ['3'],
    why: 'what “several days” stands for, a table with a reason for each',
  },
  {
    path: 'lib/said/length.ts',
    texts: ['15 * MINUTE_MS', 'HOUR_MS'],
    why: 'units that people name',
  },
  {
    path: 'lib/commitments/commitment.ts',
    texts: ['30 * 60_000'],
    why: 'within which a text put in and one seen sent are the same',
  },
  {
    path: 'lib/store/alert-every.ts',
    texts: ['7 * DAY_MS'],
    why: 'how long a worker that slept may still tell',
  },
  {
    path: 'lib/store/phrase-stage.ts',
    texts: ['HOUR_MS'],
    why: 'when a page that began an import counts as gone',
  },
  {
    path: 'lib/store/queue.ts',
    texts: ['DAY_MS'],
    why: 'how far back rows are read; the plan decides by its own figures',
  },
  {
    path: 'lib/phrases/template/sample.ts',
    texts: ['DAY_MS'],
    why: 'a made-up order',
  },
  {
    path: 'lib/sites/read-messages.ts',
    texts: ['600'],
    why: 'rows looked at for a heading',
  },
  {
    path: 'lib/sites/insert/insert-text.ts',
    texts: ['1_200'],
    why: 'milliseconds an editor may take',
  },
  {
    path: 'lib/overlay/layout.ts',
    texts: ['360'],
    why: 'a width in pixels',
  },
  {
    path: 'lib/overlay/quick-host.ts',
    texts: ['360'],
    why: 'a width in pixels',
  },
  {
    path: 'entrypoints/chat/quick-codes.ts',
    texts: ['3_000'],
    why: 'milliseconds a list may take to open',
  },
];

/** Strings that name a number of something else: a view's period, times offered for one click. */
const ALLOWED_STRINGS = /^(figuresPeriod_days|promised_)/u;

const keysOf = ({ path, texts }: Pick<Allowed, 'path' | 'texts'>) =>
  texts.map((text) => `${path}: ${text}`);

describe('no figure of the rule table stands anywhere else', () => {
  const figures = RULE_TABLE.filter(isFigure);
  const allowed = ALLOWED.flatMap(keysOf);
  const found = SOURCES.flatMap((path) =>
    strayFigures(readFileSync(path, 'utf8'), path, figures).map((stray) => ({ path, ...stray })),
  );
  const keyOf = ({ path, text }: (typeof found)[number]) => `${path}: ${text}`;

  test('in any room', () => {
    expect(SOURCES.length).toBeGreaterThan(500);
    const strays = found.filter((stray) => !allowed.includes(keyOf(stray)));
    expect(
      strays.map(({ path, line, text, rules }) => `${path}:${line} ${text} = ${rules}`),
    ).toEqual([]);
  });

  test('and each exception is still needed and says why', () => {
    const keys = new Set(found.map(keyOf));
    expect(allowed.filter((one) => !keys.has(one))).toEqual([]);
    expect(ALLOWED.filter(({ why }) => why.length < 10)).toEqual([]);
  });
});

test('no string that people read names a figure of the table in words', () => {
  const words = createWords(t, 'Asia/Shanghai');
  // ¥500.00 is written 500 元 in a sentence.
  const written = (rule: Rule<number>) =>
    rule.unit === 'fen' ? `${rule.value / 100} 元` : figureText(t, words, rule, rule.value);
  const told = RULE_TABLE.filter(isFigure)
    .filter(({ unit }) => unit !== 'count')
    .map((rule) => ({ id: rule.id, text: written(rule).replaceAll(' ', '') }));
  const strays = Object.entries(messages).flatMap(([name, { message }]) =>
    told
      .filter(({ text }) =>
        new RegExp(`(?<![\\d.$])${text}`, 'u').test(message.replaceAll(' ', '')),
      )
      .map(({ id }) => `${name}: ${message} = ${id}`),
  );
  expect(
    strays.filter((stray) => !ALLOWED_STRINGS.test(stray.slice(0, stray.indexOf(':')))),
  ).toEqual([]);
  // It would be found: this one names seven days.
  expect(strays).toContainEqual(
    expect.stringMatching(/^figuresPeriod_days7: .* = R1\.returnDays$/u),
  );
});

describe('a stray figure is found', () => {
  const row = (unit: RuleUnit, value: number) => [
    rule({ id: 'R5.evidenceOfName', value, unit, source: 's', reason: 'r' }),
  ];

  test.each<[string, RuleUnit, number, string, string]>([
    ['days as a length of time', 'day', 7, 'f(now + 7 * DAY_MS)', '7 * DAY_MS'],
    ['days as hours', 'day', 7, 'const x = 168 * HOUR_MS;', '168 * HOUR_MS'],
    ['days under their unit’s name', 'day', 7, 'const RETURN_DAYS = 7;', '7'],
    ['days under the rule’s name', 'day', 3, 'const terms = { evidenceFor: 3 };', '3'],
    ['hours', 'ms', 259_200_000, 'a < 72 * HOUR_MS', '72 * HOUR_MS'],
    ['hours as days', 'ms', 259_200_000, 'a < 3 * DAY_MS', '3 * DAY_MS'],
    ['a sum', 'ms', 5_400_000, 'a < HOUR_MS + 30 * MINUTE_MS', 'HOUR_MS + 30 * MINUTE_MS'],
    ['a unit by itself', 'ms', 86_400_000, 'at + DAY_MS', 'DAY_MS'],
    ['plain milliseconds', 'ms', 259_200_000, 'a < 259_200_000', '259_200_000'],
    ['money with its fen apart', 'fen', 500_00, 'a >= 500_00', '500_00'],
    ['little money with its fen apart', 'fen', 1_00, 'cost = 1_00', '1_00'],
    ['plain money', 'fen', 500_00, 'a >= 50000', '50000'],
    ['an hour', 'minuteOfDay', 1320, '[22 * 60, x]', '22 * 60'],
    ['an hour and minutes', 'minuteOfDay', 810, '13 * 60 + 30', '13 * 60 + 30'],
    ['a plain minute', 'minuteOfDay', 1320, 'm < 1320', '1320'],
    ['characters', 'character', 70, 'text.length <= 70', '70'],
    ['a few under a name', 'character', 7, 'export const NAME_WITHIN: number = 7;', '7'],
    ['a percentage under a name', 'percent', 5, 'const rightPercent = 5;', '5'],
    ['in a component', 'day', 7, 'const a = <p title={f(7 * DAY_MS)}>x</p>;', '7 * DAY_MS'],
  ])('%s', (_reason, unit, value, source, text) => {
    expect(strayFigures(source, 'a.tsx', row(unit, value))).toEqual([
      { line: 1, text, rules: ['R5.evidenceOfName'] },
    ]);
  });

  test.each<[string, RuleUnit, number, string]>([
    ['a unit that is changed', 'ms', 3_600_000, 'ms / HOUR_MS + (n % HOUR_MS) + n * HOUR_MS'],
    ['an import', 'ms', 3_600_000, "import { HOUR_MS } from './units';"],
    ['a small number without a name', 'day', 7, 'for (let day = 0; day < 7; day += 1) f(7 * 24);'],
    ['a small number under another name', 'day', 7, 'const ROWS = 7;'],
    ['a whole day', 'minuteOfDay', 1440, 'minute < 24 * 60'],
    ['fen of a yuan', 'fen', 1_00, 'fen / 100'],
    ['words', 'day', 7, "'7 * DAY_MS'; // 7 * DAY_MS"],
    ['another figure', 'ms', 259_200_000, '48 * HOUR_MS'],
  ])('and left alone: %s', (_reason, unit, value, source) => {
    expect(strayFigures(source, 'a.tsx', row(unit, value))).toEqual([]);
  });

  test('a source that cannot be parsed fails', () => {
    expect(() => strayFigures('const = ;', 'a.ts', [])).toThrow('a.ts');
  });
});
