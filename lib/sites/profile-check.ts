import * as v from 'valibot';
import { ORDER_FIELDS, type OrderField } from '../chat/order';
import type { Platform } from '../chat/settings';
import { oneOf, plainObject, siteCheck, textOf } from '../chat/value-checks';
import { isAddressPattern } from './check-address';
import { patternProblem } from './check-pattern';
import { isSelector } from './check-selector';
import type { Alternative, Confidence, Part, SiteParts, SiteProfile } from './profile';
import type { ProfileProblem, ProfileProblemCode } from './profile-problem';
import { partsOf } from './profiles/hooks';

/** Longest JSON text of a profile. */
export const PROFILE_TEXT_MAX = 100_000;
const ALTERNATIVES_MAX = 12;
const ADDRESSES_MAX = 30;
const SELECTOR_MAX = 400;

export type ProfileCheck =
  | { ok: true; profile: SiteProfile }
  | { ok: false; problems: ProfileProblem[] };

/** Problems told at once. */
const PROBLEMS_MAX = 20;

const selector = v.pipe(
  v.string('wrongType'),
  v.maxLength(SELECTOR_MAX, 'tooLong'),
  v.check(isSelector, 'notASelector'),
);
const hosts = v.pipe(
  v.string('wrongType'),
  v.maxLength(SELECTOR_MAX, 'tooLong'),
  v.check((text) => text.split('>>>').every(isSelector), 'notASelector'),
);
const pattern = v.pipe(
  v.string('wrongType'),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? patternProblem(dataset.value) : undefined;
    if (problem) addIssue({ message: problem });
  }),
);
const day = v.custom<Alternative['seen']>(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
    !Number.isNaN(Date.parse(value)),
  'notADay',
);
const confidence = oneOf<Confidence>({ A: true, B: true, C: true, D: true });

const ALTERNATIVE = {
  seen: day,
  confidence: v.optional(confidence),
  css: v.optional(selector),
  shadow: v.optional(hosts),
  without: v.optional(selector),
  near: v.optional(selector),
  align: v.optional(v.picklist(['left', 'right'])),
  encloses: v.optional(v.literal(true)),
  grows: v.optional(v.literal(true)),
  attr: v.optional(v.pipe(v.string('wrongType'), v.regex(/^[\w:-]{1,60}$/u, 'notAWord'))),
  label: v.optional(
    v.pipe(
      v.array(textOf(30, 1), 'wrongType'),
      v.minLength(1, 'missing'),
      v.maxLength(20, 'tooMany'),
    ),
  ),
  alone: v.optional(pattern),
  url: v.optional(pattern),
  match: v.optional(pattern),
} satisfies Record<keyof Alternative, unknown>;

const alternative = v.pipe(
  plainObject(ALTERNATIVE),
  v.check(
    ({ css, label, alone, url }) => [css, label, alone, url].some((way) => way !== undefined),
    'noPlaceToLook',
  ),
) as v.GenericSchema<unknown, Alternative>;

const part: v.GenericSchema<unknown, Part> = v.pipe(
  v.array(alternative, 'wrongType'),
  v.maxLength(ALTERNATIVES_MAX, 'tooMany'),
);

const PARTS = Object.keys(partsOf({})) as (keyof SiteParts)[];
const parts = v.pipe(
  plainObject(Object.fromEntries(PARTS.map((name) => [name, v.optional(part)]))),
  v.transform((given): SiteParts => partsOf(given as Partial<SiteParts>)),
);
const orderFields = plainObject(
  Object.fromEntries(ORDER_FIELDS.map((name: OrderField) => [name, v.optional(part)])),
);

const profile = v.pipe(
  plainObject({
    id: siteCheck,
    name: textOf(60, 1),
    platform: oneOf<Platform>({
      taobao: true,
      tmall: true,
      pinduoduo: true,
      douyin: true,
      other: true,
    }),
    confidence,
    seen: day,
    urls: v.pipe(
      v.array(
        v.pipe(v.string('wrongType'), v.check(isAddressPattern, 'notAnAddress')),
        'wrongType',
      ),
      v.maxLength(ADDRESSES_MAX, 'tooMany'),
    ),
    marks: v.pipe(v.array(selector, 'wrongType'), v.maxLength(ALTERNATIVES_MAX, 'tooMany')),
    frame: v.picklist(['top', 'any']),
    listOrder: v.picklist(['oldestFirst', 'newestFirst']),
    isChatReminderForbidden: v.boolean('wrongType'),
    parts,
    orderFields,
  }),
  v.check(({ urls, marks }) => urls.length + marks.length > 0, 'noAddress'),
);

/** A profile out of JSON text: its own, exported, typed or from somebody else. */
export function parseProfile(json: string): ProfileCheck {
  if (json.length > PROFILE_TEXT_MAX) return refuse([{ path: '', code: 'tooLarge' }]);
  try {
    return checkProfile(JSON.parse(json));
  } catch {
    return refuse([{ path: '', code: 'notJson' }]);
  }
}

export function checkProfile(value: unknown): ProfileCheck {
  const checked = v.safeParse(profile, value);
  if (checked.success) return { ok: true, profile: checked.output as SiteProfile };
  const problems = checked.issues.map((issue) => ({ path: pathOf(issue), code: codeOf(issue) }));
  return refuse(problems.slice(0, PROBLEMS_MAX));
}

/** The text of a profile for a file; `parseProfile` reads it back unchanged. */
export function profileText(site: SiteProfile): string {
  const used = Object.entries(site.parts).filter(([, { length }]) => length > 0);
  return `${JSON.stringify({ ...site, parts: Object.fromEntries(used) }, undefined, 2)}\n`;
}

const refuse = (problems: ProfileProblem[]): ProfileCheck => ({ ok: false, problems });

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '')
    .slice(0, 200);
}

const CODES: ReadonlySet<string> = new Set<ProfileProblemCode>([
  'missing',
  'wrongType',
  'tooLong',
  'tooMany',
  'notASelector',
  'notARegExp',
  'couldHang',
  'backReference',
  'notAnAddress',
  'notADay',
  'notAWord',
  'noPlaceToLook',
  'noAddress',
]);

function codeOf({ type, message, expected, received }: v.BaseIssue<unknown>): ProfileProblemCode {
  if (CODES.has(message)) return message as ProfileProblemCode;
  if (type === 'strict_object') return expected === 'never' ? 'unknownField' : 'missing';
  if (type === 'max_length') return 'tooLong';
  if (type === 'min_length' || received === 'undefined') return 'missing';
  return type === 'picklist' || type === 'regex' ? 'notAWord' : 'wrongType';
}
