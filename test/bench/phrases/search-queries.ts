/** What agents type, by how they type it. */
export const QUERIES = {
  Chinese: [
    '发货',
    '什么时候',
    '退款',
    '改地址',
    '尺码',
    '运费',
    '优惠券',
    '差评',
    '色差',
    '保温杯',
  ],
  initials: ['fh', 'tk', 'yfx', 'yhq', 'dz', 'cm', 'kd', 'thh'],
  'full pinyin': ['fahuo', 'tuikuan', 'dizhi', 'youhuiquan', 'chima', 'kuaidi', 'zhiliang'],
  mixed: ['f货', '退kuan', 'fhuo', 'yunf', '物liu', 'XL码'],
  codes: ['fh1', 'fo2', 'fh9a'],
  mistyped: ['fahou', 'tuikaun', 'dizih', 'youhuiqaun', 'kuiadi'],
  'two terms': ['发货 地址', 'tk yf', '退款 yunfei', 'baowenbei fh'],
  'no hit': ['量子纠缠', 'zzzz', 'xqwv', '发货量子'],
} as const;

export type QueryKind = keyof typeof QUERIES;

/** The query after each of its letters. */
export const keystrokesOf = (query: string): string[] =>
  Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)).filter(
    (typed) => !typed.endsWith(' '),
  );
