import type { FindByForm } from './pattern';

const DIGITS = '[\\d一二两三四五六七八九十半]{1,3}';
const TIME = `(?:今天|今日|今晚|明天|明日|明早|明晚|后天|当天|当日|次日|隔天|隔日|马上|立刻|立马|立即|(?:下?周|下?星期)[一二三四五六日天]|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[号日](?!链|线)|${DIGITS}个?(?:小时|钟头|分钟|天|工作日|日)(?:之?内|以内)|${DIGITS}点半?(?:之?前|以前))`;
const END = '(?=(?:的|哦|啦|哈|呀|哒|呢)*$)';
const DEED = `(?:发货|发出|寄出|发走|发快递|出库|送到|送达|到货|到您|到你|到手|补发|(?:给您|给你|帮您|帮你|安排)发[货出]?|(?:能|会|可以|就)发|退款|退给|到账|打款|发${END}|到${END})`;
const MAY_PROMISE = /[发到寄货款库揽]/u;
const PROMISE = new RegExp(`${TIME}.{0,12}?${DEED}(?!后|之后|时|以后|前|的时候|了)`, 'gu');

/** A clause that asks, denies, hedges, looks back, or speaks of what the buyer or somebody else does. */
const IS_NONE =
  /[吗没未别勿]|不(?!好意思|用担心|用急|影响)|几[天号点]|多久|什么时候|是否|如果|要是|若|一般|大概|大约|左右|预计|通常|正常|可能|争取|尽量|估计|已|昨|刚|申请|无理由|签收|收到货?后|收货后|联系|支持|超过|逾期|规则|规定|平台|显示|页面|记得|提醒|您说|你说|您看|请您|麻烦|了$/u;

const SUGGESTION = '“仓库会尽快安排，时间以页面上显示的为准。”';

/** R5: a time promised for shipping, arrival or money. Only told; what becomes of it is not this room's business. */
export const findTimePromises: FindByForm = (_folded, clauses) =>
  clauses.flatMap((clause) => {
    const promised = MAY_PROMISE.test(clause.text) ? [...clause.text.matchAll(PROMISE)] : [];
    if (promised.length === 0 || clause.mark === '?' || IS_NONE.test(clause.text)) return [];
    return promised.map(({ index, 0: text }) => ({
      level: 'warn' as const,
      category: 'timePromise' as const,
      from: clause.from + index,
      to: clause.from + index + text.length,
      suggestion: SUGGESTION,
    }));
  });
