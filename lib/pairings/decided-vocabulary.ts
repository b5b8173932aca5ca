/** What may stand in words that settle on goods. Whatever is in no list keeps the message silent. */

const COUNT = '(?:[一二两三四五六七八九十1-9]|10)';
const MEASURE = '(?:件|条|双|个|套|只|瓶|盒|支|把|张|顶|副|本|箱|包|袋|份|款|台|对)';
const NOUN =
  '(?:款式|宝贝|商品|东西|衣服|外套|大衣|衬衫|毛衣|裤子|裙子|连衣裙|鞋子?|帽子|围巾|包包|杯子|台灯|毯子|袜子|颜色|尺码)';
const COLOUR =
  '(?:(?:浅|深|亮|暗|奶油|雾|燕麦|米|藏|酒|墨|天|卡其)?(?:黑|白|红|蓝|绿|灰|黄|粉|紫|棕|咖啡|米白|杏|驼|橙)色?|燕麦色|卡其色|米色|藏青色?)';
const SIZE = '(?:[2-6]?[XSML]{1,4}[号码]?|(?:均|大|中|小|加大)[号码]|\\d{2,3}[号码])';
const OPTION = `(?:${COLOUR}的?|${SIZE}的?)`;
/** Which goods: pointed at, or counted, with colour and size. */
const THIS = `(?:(?:[这那](?![么样里边时天])|上面那?|刚才那?|第${COUNT})(?:${COUNT}?${MEASURE}|个)?(?:${NOUN})?)`;
const GOODS = `(?:${OPTION}*(?:${THIS}|它)(?:的?${OPTION})*(?:${COUNT}${MEASURE})?|${OPTION}+(?:${NOUN}|${COUNT}${MEASURE})?)`;
const NUMBERED = `(?:${COUNT}${MEASURE}(?:的?${OPTION})*(?:${NOUN})?)`;
const TAKE = '(?:要|买|拿|拍|选|定|来|订)';
const DONE = '(?:了|啦|咯|喽)';
const SOON = '(?:就|现在就?|马上就?|这就|先去|去|直接|等会儿?就?|待会儿?就?)';

/** The words that settle on something. */
export const DECIDES = new RegExp(
  [
    // 就要这个, 我要那款黑色的, 那就拿M码吧
    `(?:就|决定)${TAKE}(?:下|定)?(?:${GOODS}|${NUMBERED})${DONE}?`,
    `(?:我|那)要(?:${THIS}|${OPTION}+的?${THIS}|${NUMBERED})(?:的?${OPTION})*${DONE}?`,
    `(?:就|那就)${GOODS}${DONE}?`,
    // 给我来两件, 来一条吧
    `(?:给我|帮我)?来${NUMBERED}`,
    // 我拍了, 我去下单, 这就拍
    `我(?:就)?(?:拍|下单|拍下)${DONE}`,
    `我${SOON}(?:拍下?|下单|付款|买)(?:${GOODS}|${NUMBERED})?${DONE}?`,
    `(?:这就|马上|现在就?|我来|准备)(?:去)?(?:拍|下单)(?:${GOODS}|${NUMBERED})?${DONE}?`,
    // 决定了, 选好了
    `(?:我)?(?:想好|决定好?|选好|选定|定下来|挑好|看好|就这么定)${DONE}`,
    `就(?:这么|这样)(?:定|买|拍)${DONE}?`,
  ].join('|'),
  'uy',
);

/** Asks only how to go about it. */
export const HOW_TO_ORDER =
  /^(?:那|好的?|可以|行|嗯+|亲|我|要|该|请问)*(?:在?哪里?|从哪里?|怎么|怎样|如何|咋)(?:样|去|才能|可以)?(?:下单|拍下?|购买|付款|付钱|买)(?:呢|呀|啊|哦|哈|了)*\??$|^(?:那|我|现在|是)*(?:直接|可以|能)(?:直接)?(?:拍|下单|拍下)(?:就(?:行|好|可以))?(?:了)?(?:吗|么|嘛|吧)\??$/u;

/** Stands beside it and changes nothing. */
export const ASIDE = new RegExp(
  [
    '我自?己?|咱|亲爱?的?|老板|客服|掌柜的?|店家|小二|美女|帅哥|您好|你好|谢谢(?:你|您)?|多谢|辛苦(?:了)?|麻烦(?:了)?',
    '好的?吧?|好滴|好嘞|行吧?|可以的?|没问题|嗯+|恩+|哦+|噢+|喔|ok(?:的)?|收到|明白了?|知道了?|了解了?',
    '那|就|也|吧|哈+|啊|呀|哟|呗|昂|哒|滴|咯|喽|嘞|啦|哦|了|~|～|-|\\.',
    '挺好的?|不错|挺喜欢的?|喜欢|合适|蛮好的?',
  ].join('|'),
  'uyi',
);

/** A bargain, a denial, a doubt or somebody else's words, anywhere in the message. */
export const UNDECIDED =
  /[不没别未无](?!错|问题|好意思|客气)|如果|要是|的话|再看|再想|看看|考虑|对比|比较|犹豫|纠结|便宜|优惠|打折|折扣|包邮|降价|改价|送(?!谢)|赠|券|红包|活动|满减|少点|抹零|已经|拍好|拍下了(?!$)|付好|付过|付完|下过单|买过|买错|拍错|退|换货|取消|算了|除非|只要|等等|等我|改天|下次|以后|过几天|明天|发工资|朋友说|她说|他说|老公说|妈妈?说/u;

/** A notice of the page that an order is there. */
export const ORDER_NOTICE = /下单|拍下|付款|订单/u;
