import { DECIDED, type Rule, type RuleUnit, rule } from './rule';

const SOURCE = '001 §催付技巧 B';

const figure = (
  name: string,
  value: number,
  unit: RuleUnit,
  source: string,
  reason: string,
  atLeast = 0,
): Rule<number> =>
  rule({ id: `R7.${name}`, value, unit, source, reason }, atLeast > 0 ? { atLeast } : {});

const clock = (name: string, hour: number, minute: number, reason: string) =>
  figure(name, hour * 60 + minute, 'minuteOfDay', DECIDED, reason);

/** R7: what a text message has to be like, and when it suits whom. */
export const SMS_RULES = {
  alone: figure('smsAlone', 70, 'character', DECIDED, '70 字以内的短信算一条', 1),
  part: figure('smsPart', 67, 'character', DECIDED, '更长的短信分条发，每条 67 字', 1),
  nameWithin: figure('smsNameWithin', 7, 'character', SOURCE, '店名要在短信的前 7 个字里', 1),
  noonFrom: clock('smsNoonFrom', 12, 0, '上班族 12:00 起午休，看得了短信'),
  noonTo: clock('smsNoonTo', 13, 30, '上班族午休到 13:30'),
  leaveFrom: clock('smsLeaveFrom', 16, 30, '上班族 16:30 起快下班，看得了短信'),
  leaveTo: clock('smsLeaveTo', 18, 0, '上班族 18:00 下班'),
  othersUntil: figure(
    'smsOthersUntil',
    22 * 60,
    'minuteOfDay',
    SOURCE,
    '学生和其他人 22:00 以前都合适',
  ),
};
