/** A part of the day as people name it, and which hours may be said with it. */
export interface DayPart {
  name: DayPartName;
  /** Alternatives of a regular expression; the longer first. */
  words: string;
  /** Short forms that stand only behind a day: "明早". */
  short?: string;
  /** First and last hour, 0 to 24, that goes with these words; "8" may mean 8 or 20. */
  hours: readonly [number, number];
}

export type DayPartName =
  | 'smallHours'
  | 'night'
  | 'bedtime'
  | 'morning'
  | 'officeOpens'
  | 'forenoon'
  | 'noon'
  | 'afternoon'
  | 'schoolEnds'
  | 'dusk'
  | 'officeCloses'
  | 'evening';

export const DAY_PARTS: readonly DayPart[] = [
  { name: 'smallHours', words: '凌晨', hours: [0, 5] },
  { name: 'night', words: '(?:大半夜|半夜|深夜|夜里)', hours: [21, 24] },
  { name: 'bedtime', words: '(?:睡觉?之?前|临睡前)', hours: [21, 24] },
  {
    name: 'morning',
    words: '(?:一?大?清早|一?大早上?|早晨|早上|清晨|起床)',
    short: '一?早',
    hours: [4, 11],
  },
  { name: 'officeOpens', words: '(?:到公司|上班)', hours: [6, 12] },
  { name: 'forenoon', words: '上午', hours: [6, 11] },
  { name: 'noon', words: '(?:午饭后|午休|中午|正午)', short: '午', hours: [11, 14] },
  { name: 'afternoon', words: '下午', hours: [12, 19] },
  { name: 'schoolEnds', words: '(?:放学|放工|收工)', hours: [15, 22] },
  { name: 'dusk', words: '傍晚', hours: [16, 20] },
  { name: 'officeCloses', words: '(?:下了?班)', hours: [16, 24] },
  {
    name: 'evening',
    words: '(?:吃完晚饭|晚饭之?后|晚上|晚间|夜晚)',
    short: '(?:夜|晚)',
    hours: [17, 24],
  },
];

/** Hours "8点" without a part of the day may mean: people pay while they are awake. */
export const AWAKE_HOURS: readonly [number, number] = [7, 24];
