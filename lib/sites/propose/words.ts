/** Words from which people make names of elements on chat consoles; one of them in a name tells it from a hash. */
const KNOWN = new Set(
  (
    'account action address admin agent aliww amount anchor answer app area article aside assign author avatar back badge ' +
    'balance bar base biz block board body bottom box brief bubble business button buyer call cancel card cart category ' +
    'cell center channel chat client code collapse column comment commodity common compose composer console contact ' +
    'contain container content context control conversation copy core count country create created current custom ' +
    'customer dashboard data date datetime day deal default delivery desc description desk desktop detail dialog ' +
    'dialogue display div divider dock draft drawer dropdown editable editor element empty end entry error event express ' +
    'face feature fee field figure file filter final flow foot footer form frame freight friend from full goods grid ' +
    'group guest head header heading help helper history home host icon image inbox incoming info information inner ' +
    'input inquiry item key label layer layout left level line link list live load log logo logistics main map mark ' +
    'media member menu merchant merge message messages meta method middle mine mini mobile modal mode module money more ' +
    'name nav navigation nick nickname node note notice notification number offer online operation option order orders ' +
    'other outer outgoing outer own owner page pane panel parent parcel part party pay payment peer people person phone ' +
    'photo picture pin place placed plain platform play plugin pop popup portal post preview price product profile ' +
    'progress prompt property quantity query quick quote range rate read reader receive received recent recipient record ' +
    'refund region remark reminder reply report request result return right robot role room root row sale sales screen ' +
    'scroll search seat section select seller send sender sending sent server service session setting shell shipment ' +
    'shipping shop show side sidebar site size slot source space span speak speaker split staff stage stamp start state ' +
    'static status step stock store stream string style sub subject submit sum summary support switch system tab table ' +
    'tag talk target task template text textarea theirs thread thumb ticket time timeline timestamp tip tips title ' +
    'toolbar tool tools top topbar topic total track tracking trade transfer tree trigger type uname unit update upload ' +
    'user username value video view viewer virtual visitor wait waiting wallet wangwang warp warpper watch web webchat ' +
    'welcome widget width window wording word work workbench workspace wrap wrapper write zone ' +
    'active add all alt auto black blue box bold big check click close dark done edit extra fixed flat flex hover large ' +
    'light long loop normal open outline primary round short simple small sort stack strong success warning white ' +
    'btn msg txt img ctn hdr wrp cnt sms chats lbl tpl sku spu me my self they you next prev kefu maijia str leave'
  ).split(' '),
);

const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ia|ua|uo|ue|a|o|e|i|u|v)|er|ai|an|ao|ou|en){2,5}$/u;

/** Pairs of letters that real words are made of. */
const COMMON_PAIRS = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un ' +
    'lo wa ge ie wh ee wi em ad ol rt po na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ' +
    'ld ry mp fe bl ab gh op wo sa ay ex ke fr oo av ag ap gr od bo sp rd do uc bu ov by rm ep tt fa ef cu rn sc gi da ' +
    'cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ds lt pi rc rr eg ck ew br pt ak rk ub ph ki ok sk ok'
  ).split(' '),
);

/** True for a word from the trade or from page building, also for several written as one, and for pinyin. */
export function isKnownWord(part: string): boolean {
  return KNOWN.has(part) || isCompound(part) || (part.length >= 6 && PINYIN.test(part));
}

/** True if the letters could be a word, known or not. */
export function looksLikeWord(part: string): boolean {
  if (!/^[a-z]+$/u.test(part)) return false;
  if (part.length <= 2) return true;
  const pairs = [...part].slice(1).map((letter, index) => part[index] + letter);
  const common = pairs.filter((pair) => COMMON_PAIRS.has(pair)).length;
  return /[aeiouy]/u.test(part) && common / pairs.length >= 0.7;
}

function isCompound(part: string): boolean {
  if (part.length < 6) return false;
  for (let at = 3; at <= part.length - 3; at += 1) {
    if (!KNOWN.has(part.slice(0, at))) continue;
    const rest = part.slice(at);
    if (KNOWN.has(rest) || isCompound(rest)) return true;
  }
  return false;
}
