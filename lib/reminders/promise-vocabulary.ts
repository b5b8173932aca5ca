/** What may stand in a promise to pay besides the time. Whatever is in no list keeps the sentence silent. */

/** Money that comes in first: the follow-up then comes ahead of the time. */
const TOP_UP =
  '(?:(?:充|发|领)(?:了|完)(?:值|钱|工资)(?=[再就才来]?付)|充(?:好|完|上|进去|一下|下)?(?:值|钱|余额|话费)?|存(?:点)?钱|转(?:点)?钱进去|凑(?:够|点)?钱|' +
  '(?:开|发|领|拿|收)(?:到)?(?:工资|薪水|薪|奖金|生活费|钱)|(?:工资|薪水|生活费|奖金|钱)(?:才)?(?:到账|到|发下来|下来|发)(?:了)?|' +
  '(?:才|就)?(?:有|来)钱)';
const PAY =
  '(?:付清|付尾款|付款|付钱|付账|付掉|付|支付|买单|结账|结清|打款)(?:给)?(?:你们?|您)?(?:一下|下)?';

export const WORDS = {
  topUp: new RegExp(TOP_UP, 'uy'),
  pay: new RegExp(PAY, 'uy'),
  /** Told of the past, or denied, or not to be done: behind the verb. */
  undone: /(?:了|过|完|好|不|没|成功|失败|得|后|之后|以后|前)/uy,
  /** "会付的" is to come, "晚上付的" is told of the past. */
  will: /(?:会|一定|肯定|必须|保证)/uy,
  of: /的/uy,
  /** The buyer is not sure. */
  hedge: /(?:应该|可能|也许|大概|大约|差不多|估计|尽量|争取|看看能不能|说不定)/uy,
  /** Joins two times that are both meant. */
  or: /(?:或者?是?|要不|要么)/uy,
  /** Not now, and so later: only before a time that is named. */
  notNow:
    /(?:今天|今晚|现在|这会儿?|目前|暂时|手头|卡里|余额|支付宝|微信)*(?:还)?(?:不行|没空|没时间|不方便|没带手机|没钱|没发工资|钱不够|不够|不足|付不了|没法付|没办法付|紧张)(?:了)?/uy,
  filler: new RegExp(
    [
      '我(?:自己|们)?|咱|俺|本人|老公|老婆|我?妈妈?|我?爸爸?|家人|家里人|孩子|儿子|女儿|朋友',
      '亲爱?的?|老板|客服|掌柜的?|店家|小二|美女|帅哥|您好|你好|哈喽|谢谢你?|辛苦|麻烦|不好意思|抱歉|对不起',
      '好的?吧?|行吧?|可以|没问题|嗯+|恩+|哦+|噢+|喔|额|呃|哈+|嘿+|那就?|就是|是的?|知道|明白|收到',
      '要|准备|打算|决定|记得|再|就|才|也|还|都|来|去|先|统一|一起|全部|直接|赶紧|尽快|早点儿?|亲自',
      '等到?|到时候?|到时|有空|有时间|空了|闲了|忙完了?|忙好了?|弄好了?|方便的?时候|用?电脑|用?手机|用?支付宝|用?微信|用?花呗|银行卡',
      '给(?:你们?|您)|帮(?:你们?|您)|跟(?:你们?|您)|把(?:它|这个|这单|订单|钱|款)|这个|这单|这笔|订单|钱|款|它',
      '吧|哈|啊|呀|哟|呗|昂|哒|滴|咯|喽|嘞|～|~|-|—|√',
    ].join('|'),
    'uy',
  ),
};

/** Greetings that only look like questions, or like times. */
export const GREETING =
  /(?:亲|老板|客服|你好|您好)?,?(?:在(?:吗|么|嘛|不)|(?:早上|上午|中午|下午|晚上)好)/gu;
/** Paying is tied to shipping, price or goods: a bargain, not a promise. */
export const BARGAIN =
  /发货|发出|发走|到货|送到|送达|收到(?!工资|钱|生活费)|能到|优惠|赠品|活动|便宜|包邮|降价|改价|差价|满减|红包|如果|要是|的话|除非|货到付款/u;
/** The order is paid or given up. */
export const TAKEN_BACK =
  /算了|不要了|不买了|不想(?:要|买|付)|不需要|不付了|不打算|取消|退款|退钱|退了|退货|关闭|关了吧|拍错|买错|(?:已经?|刚刚?)(?:付|支付|买单|充)|(?:付|支付)(?:款|钱)?(?:好|完)?(?:了|过了|成功)(?!款|钱|我|再|就)|付完|付好/u;
/** Asks not to take the order away: the opposite of giving it up. */
export const KEPT =
  /(?:先?别|不要|不用|请勿|先不)(?:给我|帮我|把我)?(?:的?订单)?(?:取消|关闭|关了?)/gu;
/** The buyer says that money is short. */
export const SHORT_OF_MONEY =
  /余额|(?:钱|额度)不够|没钱|没有钱|不够钱|钱不(?:太)?够|充(?:值|钱|好|上|完|一下|下)|工资|薪水|发薪|发钱|生活费|凑钱|到账|存钱|手头紧|有钱/u;
/** "今天不付了，明天付": given up for now only. */
export const PUT_OFF = /^我?(?:今天|今晚|现在|先)(?:先|就)?不付了[,。 ]*/u;
