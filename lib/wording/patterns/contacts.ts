import { type FindByForm, type Found, NEGATED } from './pattern';

const HERE = '“在这里联系我就好，聊天记录也都留着。”';

const MAY_INVITE = /[加+]|wx/u;

/** A way of asking to be added somewhere, by sound or letter. */
const INVITE =
  /(?:加|\+)(?:一下|下|个|我|你|您)?(?:我|的)?(?:vx|wx|v信|qq|(?:微|薇|威|v|q)(?=$|[\d:：，。！,!\s]|聊|详聊|哦|哈|呀|吧|好友|我|您|你|说|谈|咨询))|(?<![a-z0-9])wx(?=[:： ]{1,3}[a-z0-9_]{5})/gu;

/** A Chinese mobile number, however it is spaced; a landline; a 400 number. */
const PHONE =
  /(?<!\d)(?:1[3-9]\d(?:[ -]?\d{4}){2}|0\d{2,3}[ -]\d{7,8}|400[ -]?\d{3}[ -]?\d{4})(?!\d)/gu;

/** What a long number is when it is no telephone to call, and when it is the buyer's own. */
const OTHER_NUMBER = /单号|编号|订单|货号|条码|型号|批号/u;
const OWN_NUMBER = /收货|收件|地址|您的|你的|预留|尾号|派送员|快递员|派件|官方|平台客服/u;
const CALL = /加|打|拨|联系|找我|咨询|微|v|致电|电话详/u;

const LINK =
  /(?<![a-z0-9.@-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}(?:com|cn|net|org|cc|top|shop|store|xyz|vip|club|link|site|online|me|io|co|tv|app|ltd))(?![a-z0-9-])(?::\d{1,5})?(?:[/?#][^\s\p{Script=Han}，。！？]{0,300})?/gu;
const MAIL = /(?<![a-z0-9._+-])[a-z0-9._+-]{1,40}@(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,8}/gu;

/** Pages of the platforms that a seller is on anyhow. */
const AT_HOME =
  /(?:^|\.)(?:taobao|tmall|tb|1688|alipay|alibaba|aliexpress|jd|pinduoduo|yangkeduo|douyin|jinritemai|kuaishou|kwaixiaodian|xiaohongshu|xhscdn|goofish|etsy|shopee|sf-express|cainiao|kuaidi100|zto|yto|sto|yundaex|ems|jtexpress)\.(?:com|cn|com\.cn|net)$/u;

const found = (level: Found['level'], from: number, text: string): Found => ({
  level,
  category: 'offPlatform',
  from,
  to: from + text.length,
  suggestion: HERE,
});

/** Invitations; read in the squeezed text, too. */
export const findInvitations: FindByForm = (_folded, clauses) =>
  clauses.flatMap((clause) => {
    if (!MAY_INVITE.test(clause.text)) return [];
    const ends = clause.text + clause.mark;
    return [...ends.matchAll(INVITE)]
      .filter(({ index }) => !NEGATED.test(ends.slice(Math.max(0, index - 8), index)))
      .map(({ index, 0: text }) => found('block', clause.from + index, text));
  });

export const findPhones: FindByForm = (folded) =>
  [...folded.matchAll(PHONE)].flatMap(({ index, 0: text }) => {
    const before = folded.slice(Math.max(0, index - 12), index);
    if (OTHER_NUMBER.test(before) || OWN_NUMBER.test(before)) return [];
    return [found(CALL.test(before.slice(-8)) ? 'block' : 'warn', index, text)];
  });

export const findLinks: FindByForm = (folded) => [
  ...[...folded.matchAll(LINK)]
    .filter(({ 1: host = '' }) => !AT_HOME.test(host))
    .map(({ index, 0: text }) => found('block', index, text)),
  ...[...folded.matchAll(MAIL)].map(({ index, 0: text }) => found('warn', index, text)),
];
