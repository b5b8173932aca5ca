import { rule } from './rule';

/** R10: how long a neutral or bad review can be changed. Other sources say 15 days, or never on Tmall. */
export const REVIEW_CHANGE_DAYS = rule(
  {
    id: 'R10.reviewChangeDays',
    value: 30,
    unit: 'day',
    source: '001 §中差评',
    reason: '中差评做出后 30 天内可以修改',
  },
  { platform: 'taobao' },
);
