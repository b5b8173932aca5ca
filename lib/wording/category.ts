import { DECIDED } from '../rules/rule';
import type { Category } from './hit';

interface Ground {
  /** One short line in Simplified Chinese. */
  reason: string;
  /** Document and clause, as `sourceText` reads it. */
  basis: string;
}

/** R13: why each kind of word is pointed out, and what that rests on. No official text was read: none is verified. */
export const GROUNDS: Readonly<Record<Category, Ground>> = {
  absolute: {
    reason: '绝对化用语，说到底也证明不了',
    basis: '《广告法》第九条第三项',
  },
  exaggeration: { reason: '说得太满，做不到就是虚假宣传', basis: '《广告法》第二十八条' },
  medical: { reason: '普通商品不能说治病、用医疗用语', basis: '《广告法》第十七条' },
  reviewReward: {
    reason: '不能用好处换评价，也不能叫买家改评、删评',
    basis: '《网络反不正当竞争暂行规定》第九条',
  },
  offPlatform: { reason: '别把买家引到平台外联系或付款', basis: '各平台关于站外交易的规则' },
  refusal: { reason: '光说“没有”“不行”太生硬', basis: '002 §接待' },
  rude: { reason: '反问和责怪会让买家反感', basis: '002 §雷区 四' },
  privateMatter: { reason: '别打听买家的私事，别要密码和验证码', basis: '002 §雷区 三' },
  timePromise: { reason: '聊天里说了时间就要做到，没把握就别说死', basis: '003 §四' },
  placeholder: { reason: '还有空没填', basis: DECIDED },
  shortAnswer: { reason: '买家问了不少，这句答得有点短', basis: '002 §接待' },
  noCourtesy: { reason: '第一句回复，加个称呼或敬语更好', basis: '002 §接待' },
  own: { reason: '店铺自己定的用语', basis: '店铺设置' },
};
