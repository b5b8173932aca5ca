/** What may stand in a promise besides the time. Whatever is in no list keeps the clause silent. */

const YOU = '(?:您|你)';
const GOODS = '(?:宝贝|商品|货物|货|订单|包裹|快递|物流|东西|件)';
const COURIER =
  '(?:走|用|发)?(?:顺丰|圆通|中通|申通|韵达|百世|极兔|邮政|EMS|京东|德邦)(?:快递|速运|物流)?';

export const LEAD = new RegExp(
  [
    '亲亲|亲爱的|亲|您好|你好|好的|好嘞|好|嗯+|恩+|是的?|行|收到|明白|放心|请(?:您|你)?放心|可以的',
    '我们?这边|我们|我|咱们?|这边|小店|本店|店里|仓库(?:那边|这边)?|客服|师傅',
    `(?:给|帮|为|替|跟)${YOU}(?:们|这边)?`,
    `${YOU}(?:拍下?|下单|购买|订购?|买)的${GOODS}?`,
    `${YOU}的?(?:这个|这件|这)?${GOODS}|(?:这个|这笔|这)(?:订单|单)|这件${GOODS}?|${GOODS}`,
    // The buyer ships nothing; only getting it is the buyer's.
    `${YOU}(?=.*收到)`,
    '就|都|也|那|再|准时|按时|优先|加急|直接|统一|全部|一起|打包好?|马上安排|安排(?:仓库)?|务必',
    '最晚|最迟|在|于',
    '(?:订单号?|单号)?:?\\d{8,}',
    COURIER,
  ].join('|'),
  'uy',
);
/** With one of these "会发的" is to come; without, it is told of the past. */
export const WILL = /(?:会|能|可以|一定|肯定|必须|保证|承诺|答应)/uy;
export const OF = /的/uy;
/** The promise as a fact: "发货时间是今天18点前". */
export const SHIP_TIME = /(?:最晚|最迟|承诺)?的?发货时间(?:就?是|为|:)?/uy;

export const VERBS = {
  ship: new RegExp(
    `(?:发货|发出去?|发走|寄出去?|寄走|发快递|出库|发)(?:(?:给)?${YOU})?(?!的)|(?:发货|发出|寄出|发)(?=的)`,
    'uy',
  ),
  arrive: new RegExp(`(?:送到|送达|到达|到)(?:${YOU}?(?:手上|手里|手中|家|那边|那里))?|收到`, 'uy'),
  reply: new RegExp(
    `给${YOU}(?:一?个)?(?:明确的?)?(?:回复|答复|结果|反馈|说法)|(?:联系|回电话?给)${YOU}|(?:回复|答复|回)${YOU}|回复|答复`,
    'uy',
  ),
} as const;

/** Asks nothing and changes nothing behind the verb. */
export const TAIL = new RegExp(
  `哦|噢|喔|哈|呀|啊|哒|滴|咯|喽|嘞|呦|哟|~|-|—|√|${YOU}|亲爱的|亲|请?(?:您|你)?放心|谢谢|${COURIER}`,
  'uy',
);

/** Soothing words whose "不" denies nothing. */
export const SOOTHING =
  /请?(?:您|你)?(?:不用|不要|别|无需|不必)(?:太|过于)?(?:着急|担心|急|多虑|紧张)|不好意思|没问题|没关系|没事|不客气|请?(?:您|你)?(?:稍等|等一下)|付款成功/gu;

/** In a sentence with one of these a time is a condition, an estimate, denied, past or somebody else's. */
export const VETO =
  /[不没未无非别昨刚已除退若等]|如果|要是|假如|的话|只要|万一|付款|付了|付完|付清|付好|支付|补差|拍下(?!的)|拍了|下单(?!的)|确认(?:收货|无误|好|后|地址|一下|尺码|订单)|核对|预计|预估|大概|大约|左右|可能|应该|也许|估计|争取|尽量|尽快|尽可能|尽早|一般|通常|正常|基本|差不多|希望|顺利|最快|最早|情况|过了|听说|据说|要求|想要|您先|你先/u;

/** Said anywhere, these turn the whole message into a bargain or into talk about something else. */
export const BARGAIN =
  /如果|要是|的话|只要|前提|除非|(?:付款|付了款|下单|拍下)之?后|不保证|不能保证|不一定|不确定|取消|退款|退货/u;
