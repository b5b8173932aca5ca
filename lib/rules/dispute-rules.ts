import { HOUR_MS } from '../chat/units';
import { type Rule, type RuleUnit, rule } from './rule';

const figure = (
  name: string,
  value: number,
  unit: RuleUnit,
  source: string,
  reason: string,
): Rule<number> => rule({ id: `R9.${name}`, value, unit, source, reason }, { platform: 'taobao' });

const HANDLING = '003 §客服介入处理多久';
const EFFECTS = '003 §客服介入的影响 3';

/** R9: every figure of a dispute. The last days of a ruling are working days. */
export const DISPUTE_RULES = {
  ownHandlingMs: figure('ownHandlingMs', 24 * HOUR_MS, 'ms', HANDLING, '先由卖家自己处理 24 小时'),
  evidenceDays: figure('evidenceDays', 3, 'day', HANDLING, '通知举证后 3 天内交凭证'),
  rulingFirstDay: figure(
    'rulingFirstDay',
    4,
    'day',
    HANDLING,
    '举证完成后，最早第 4 个工作日出结果',
  ),
  rulingLastDay: figure('rulingLastDay', 6, 'day', HANDLING, '举证完成后，最迟第 6 个工作日出结果'),
  blockingPoints: figure(
    'blockingPoints',
    12,
    'count',
    EFFECTS,
    '扣满 12 分，屏蔽店铺、限制发布、公示警告',
  ),
  depositTimes: figure('depositTimes', 2, 'times', EFFECTS, '消保保证金翻倍'),
  promotionPauseDays: figure('promotionPauseDays', 14, 'day', EFFECTS, '直通车暂停 14 天'),
};

/** What losing a dispute does to the shop, in the order it is shown. `figure` stands in the words for it. */
export interface DisputeEffect {
  name: 'points' | 'rate' | 'search' | 'deposit' | 'promotion';
  figure?: Rule<number>;
  source: string;
}

export const DISPUTE_EFFECTS: readonly DisputeEffect[] = [
  { name: 'points', figure: DISPUTE_RULES.blockingPoints, source: EFFECTS },
  { name: 'rate', source: '001 §维权' },
  { name: 'search', source: EFFECTS },
  { name: 'deposit', figure: DISPUTE_RULES.depositTimes, source: EFFECTS },
  { name: 'promotion', figure: DISPUTE_RULES.promotionPauseDays, source: EFFECTS },
];
