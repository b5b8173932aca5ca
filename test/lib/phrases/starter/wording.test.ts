import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../../lib/phrases/phrase';
import { STARTER_PHRASES } from '../../../../lib/phrases/starter';
import { ownWords } from './plain-text';
import { closestPairs } from './similarity';

const each = STARTER_PHRASES.map((phrase): [string, Phrase] => [
  `${phrase.code} ${phrase.title}`,
  phrase,
]);

/** Words that look forbidden and are not. */
const FALSE_HITS = /第一步|第一次|第一点|最后|最近|最好先|有没有|能不能/g;

const FORBIDDEN: [string, RegExp][] = [
  ['an amount of money or a penalty', /[¥￥]|[\d一两三五十百]+\s*元|%|赔|违约|罚|扣分|扣款/],
  [
    'a time promise',
    /(今|明|后|当|次)[天日]|马上|立[刻即]|尽快|很快|准时|[\d一两二三半几]+\s*(个?小时|分钟|天|周)|\d+\s*点/,
  ],
  [
    'contact off the platform',
    /微信|VX|QQ|加我|加您|电话|手机号|二维码|公众号|小程序|转账|私下|https?:|www\.|@|\d{5}/i,
  ],
  ['a reward for a review', /返现|红包|好评|五星|5星|晒图|礼品|赠/],
  [
    'an absolute word of advertising',
    /最|第一|唯一|顶级|极致|绝对|永久|永远|万能|国家级|全网|100|保证|独家|首选|完美|零风险|史上|无敌/,
  ],
  [
    'a medical claim',
    /治|疗|疾病|根除|消炎|杀菌|抗癌|防癌|减肥|瘦身|排毒|祛[痘斑湿疤]|降[压糖脂]|免疫力|安全无害/,
  ],
  [
    'a flat refusal',
    /没有|不行|不可以|不能|办不到|做不了|做不到|没办法|不支持|不退|不换|不知道|不清楚|无法|拒绝您/,
  ],
  ['a shouted sentence', /[!！]|([。？，～])\1/],
  [
    'a rude counter-question or address',
    /难道|不会自己|你|为什么不|怎么不|听不懂|早说|随便您|到底/,
  ],
];

describe.each(each)('%s', (_name, { body }) => {
  const own = ownWords(body);

  test('is polite', () => {
    expect(own).toMatch(/亲|您/);
    expect(own).toMatch(/请|谢|您|麻烦|抱歉/);
  });

  test('has none of what a canned reply must not say', () => {
    const text = own.replaceAll(FALSE_HITS, '');
    expect(FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([]);
  });

  test('is punctuated as Chinese', () => {
    expect(own).not.toMatch(/[\u4e00-\u9fff□] ?[,.?;:]|[，。？；：、][，。；：、]/);
    expect(own).toMatch(/[。？]$/);
  });
});

describe('replies about reviews', () => {
  const aboutReviews = each.filter(([, { group, body }]) => /评/.test(group) || /评价/.test(body));

  test.each(aboutReviews)('%s offers nothing for a review', (_name, { body }) => {
    expect(body).not.toMatch(/券|优惠|补偿|奖|送您|返您|报答|抽奖/);
  });

  test.each(aboutReviews)('%s does not ask to change or delete one', (_name, { body }) => {
    expect(body).not.toMatch(/(修?改|删|撤|换).{0,4}评|评价?.{0,6}(修改|删|撤|改成)/);
  });
});

describe('replies in public', () => {
  const inPublic = each.filter(([, { tags }]) => tags.includes('公开回复'));

  test.each(inPublic)(
    '%s tells nothing of the buyer and needs nothing asked',
    (_name, { body }) => {
      expect(body).not.toContain('{{');
    },
  );
});

describe('variety', () => {
  const plain = STARTER_PHRASES.map(({ code = '', body }) => ({ code, text: ownWords(body) }));

  test('no two replies say nearly the same', () => {
    expect(closestPairs(plain).filter(({ dice }) => dice >= 0.5)).toEqual([]);
  });

  test('no opening is worn out', () => {
    const openings = Map.groupBy(plain, ({ text }) =>
      text.replace(/^(亲|您好)，?/, '').slice(0, 4),
    );
    const worn = [...openings].filter(([, { length }]) => length > 5).map(([opening]) => opening);
    // A message by SMS begins with the shop, a call with a greeting.
    expect(worn).toEqual(['【□】您', '开场：您']);
  });

  test('few replies begin with 亲', () => {
    const warm = plain.filter(({ text }) => text.startsWith('亲'));
    expect(warm.length / plain.length).toBeLessThan(0.15);
  });

  test('an apology stays something special', () => {
    const sorry = STARTER_PHRASES.filter(({ body }) => /抱歉|对不起|道歉|对不住/.test(body));
    expect(sorry.length / plain.length).toBeLessThan(0.25);
  });
});
