import { type FindByForm, NEGATED } from './pattern';

/** A reward for a review, the two up to some words apart. */
const REWARD =
  /(?:好评|五星|5星|晒图|晒单|评价|评论|追评|晒个图|买家秀)[^。！？!?\n]{0,10}?(?:返现|返还?[\d一二三五十]+|红包|现金|送[您你个小礼券]|领(?:券|红包|奖)|奖励|有礼|礼品|小礼物|补偿|优惠券)(?!问题|规则)|(?:返现|返[\d一二三五十]+元?|红包|补偿|优惠券|小礼物)[^。！？!?\n]{0,6}?(?:换|求|麻烦)[^。！？!?\n]{0,4}?(?:好评|五星|5星|改评)/gu;

const SUGGESTION = '“用着有什么想法都欢迎写在评价里，我们会认真看。”';

export const findRewards: FindByForm = (folded) =>
  [...folded.matchAll(REWARD)].flatMap(({ index, 0: text }) => {
    const before = folded.slice(Math.max(0, index - 8), index);
    if (NEGATED.test(before + text)) return [];
    return [
      {
        level: 'block' as const,
        category: 'reviewReward' as const,
        from: index,
        to: index + text.length,
        suggestion: SUGGESTION,
      },
    ];
  });
