import type { FindByForm } from './pattern';

/** A refusal and nothing else, but for an address, a particle and marks. */
const FLAT =
  /^[\s，。,]*(?:(?:亲爱的|亲亲|亲|您好|你好|抱歉|不好意思|对不起)[\s，。,~]*)?((?:暂时|目前|现在|这个|这款|这件|那个)?(?:真的?|也|都)?(?:没有|没|木有|没货|没有货|没有货了|无货|不行|不可以|不能|不会|不知道|不清楚|不支持|不可能|不退|不换|不退不换|不包邮|不送|不议价|不讲价|没办法|没法|办不到|做不了|做不到|弄不了|改不了|退不了|换不了|少不了|便宜不了)(?:的|了|哦|呢|呀|啊|哈|噢|喔|哒|嘛){0,3})(?:亲亲|亲)?[\s，。,.!！~～^…]{0,10}$/u;

const SUGGESTION = '“这款暂时没有，不过有相近的，我发给您看看？”';

export const findRefusal: FindByForm = (folded) => {
  // Longer than that, it says something else, too.
  if (folded.length > 40) return [];
  const [, flat] = FLAT.exec(folded) ?? [];
  if (flat === undefined) return [];
  const from = folded.indexOf(flat);
  return [
    {
      level: 'warn',
      category: 'refusal',
      from,
      to: from + flat.length,
      suggestion: SUGGESTION,
    },
  ];
};
