import * as v from 'valibot';
import type { ReminderSettings, ServiceTargets, ShopSettings } from '../chat/settings';
import { DAY_MS } from '../chat/units';
import { explainIssue, plainObject, plainRecord, textOf } from '../chat/value-checks';
import { isZone } from '../chat/zone';
import { OWN_WORDS_TEXT_MAX } from '../wording/own-words';
import { explainFigure, figureProblem, isFigure } from './check-figure';
import { RETURN_DAYS } from './return-rules';
import type { Rule } from './rule';
import type { SettingsUpdate } from './rule-changes';
import { homeOf } from './shop-figures';
import { RULE_TABLE } from './table';

const NAME_MAX = 60;
const DAYS_MAX = 365;
/** Ten messages for one are a slip of the finger. */
const RATIO_PERCENT_MAX = 1_000;

const name = textOf(NAME_MAX);
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
/** A longer one is a slip of the finger, and planning would walk through it day by day. */
const duration = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(DAYS_MAX * DAY_MS));
const money = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const remindersCheck = plainObject({
  morningFrom: minute,
  afternoonFrom: minute,
  eveningFrom: minute,
  nightFrom: minute,
  quietFrom: minute,
  quietTo: minute,
  morningBy: minute,
  afternoonBy: minute,
  nextDayBy: minute,
  firstDelayMs: duration,
  shortestWindowMs: duration,
  consultedWithinMs: duration,
  onlineWithinMs: duration,
  largeOrderFen: money,
  secondAfterMs: duration,
  sameChannelEveryMs: duration,
  topUpLeadMs: duration,
  soonWithinMs: duration,
  closingLeadMs: duration,
  queueKeepsMs: duration,
  smsCostFen: money,
  phoneCostFen: money,
  smsProfitTimes: v.pipe(v.number(), v.finite(), v.minValue(0)),
  marginPercent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
} satisfies Record<keyof ReminderSettings, v.GenericSchema<number>>);

const target = v.pipe(duration, v.minValue(1));
const targetsCheck = plainObject({
  firstResponseMs: v.optional(target),
  responseMs: v.optional(target),
  answerRatioPercent: v.optional(
    v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(RATIO_PERCENT_MAX)),
  ),
  waitingMs: v.optional(target),
} satisfies Record<keyof ServiceTargets, v.GenericSchema<number | undefined>>);

/** UTF-16 units. */
export const RULE_NOTE_MAX = 200;

/** A figure that a shop sets beside the rule; those of R1 and R6 are fields of their own. */
function ownFigureRule(id: string): Rule<number> | undefined {
  return RULE_TABLE.filter(isFigure).find(
    (rule) => rule.id === id && homeOf(rule).kind === 'override',
  );
}

const overridesCheck = v.pipe(
  plainRecord(
    v.pipe(
      v.string(),
      v.check((id) => ownFigureRule(id) !== undefined, 'not a figure a shop sets here'),
    ),
    plainObject({
      value: v.pipe(v.number(), v.finite(), v.minValue(0)),
      note: textOf(RULE_NOTE_MAX),
      since: v.pipe(v.number(), v.safeInteger()),
    }),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [id, { value }] of Object.entries(dataset.value)) {
      const rule = ownFigureRule(id);
      const problem = rule && figureProblem(rule, value);
      if (problem) addIssue({ message: `${id} ${explainFigure(problem)}` });
    }
  }),
);

const entries = {
  shopName: name,
  agentName: name,
  platform: v.picklist(['taobao', 'tmall', 'pinduoduo', 'douyin', 'other']),
  zone: v.pipe(v.string(), v.check(isZone, 'not a time zone this browser knows')),
  returnDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(RETURN_DAYS.value, `below the statutory ${RETURN_DAYS.value}`),
    v.maxValue(DAYS_MAX),
  ),
  hasQuickCodes: v.boolean(),
  learnsReplies: v.boolean(),
  recordsService: v.boolean(),
  serviceTargets: targetsCheck,
  hasAlerts: v.boolean(),
  ownWords: textOf(OWN_WORDS_TEXT_MAX),
  reminders: remindersCheck,
  ruleOverrides: overridesCheck,
};
const settingsCheck = plainObject(entries);
const updateCheck = plainObject({
  ...v.partial(v.object(entries)).entries,
  figureNote: v.optional(textOf(RULE_NOTE_MAX)),
});

/** The four slots must follow one another within the day, else a time would fall in none or two. */
const SLOT_STARTS = ['morningFrom', 'afternoonFrom', 'eveningFrom', 'nightFrom'] as const;

/** The two slots of which the later one begins first. */
export interface SlotClash {
  slot: (typeof SLOT_STARTS)[number];
  before: (typeof SLOT_STARTS)[number];
}

export function slotClash(reminders: ReminderSettings): SlotClash | undefined {
  for (const [i, slot] of SLOT_STARTS.entries()) {
    const before = SLOT_STARTS[i - 1];
    if (before && reminders[slot] <= reminders[before]) return { slot, before };
  }
  return undefined;
}

function requireSlotsInOrder(reminders: ReminderSettings): void {
  const clash = slotClash(reminders);
  if (!clash) return;
  throw new RangeError(`reminders.${clash.slot} must be later than reminders.${clash.before}`);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new RangeError(explainIssue(result.issues));
}

/** @throws RangeError naming the field that is missing, unknown or out of bounds. */
export function checkShopSettings(value: unknown): ShopSettings {
  const settings = parse(settingsCheck, value);
  requireSlotsInOrder(settings.reminders);
  return settings;
}

/**
 * Some of the settings, as `settings.set` takes them; `reminders`, if given, must be whole.
 * @throws RangeError as `checkShopSettings` does.
 */
export function checkSettingsUpdate(value: unknown): SettingsUpdate {
  const update = parse(updateCheck, value);
  if (update.reminders) requireSlotsInOrder(update.reminders);
  // A field given as `undefined` is not given; spread over the old settings it would erase them.
  return Object.fromEntries(Object.entries(update).filter(([, given]) => given !== undefined));
}

export type SettingsField = keyof ShopSettings | keyof ReminderSettings | keyof ServiceTargets;

/**
 * What the agent has typed that makes no sense, before it is sent: two slots out of order, or the first field that is
 * out of bounds, by its name. `undefined` if all is well.
 */
export function settingsProblem(
  settings: ShopSettings,
): SlotClash | { field: SettingsField } | undefined {
  const result = v.safeParse(settingsCheck, settings);
  if (result.success) return slotClash(settings.reminders);
  const path = result.issues[0].path?.map(({ key }) => String(key)) ?? [];
  return { field: path.at(-1) as SettingsField };
}
