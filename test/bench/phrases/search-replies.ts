import type { Phrase } from '../../../lib/phrases/phrase';
import { STARTER_PHRASES } from '../../../lib/phrases/starter';
import { randomFrom } from './measuring';

const OPENINGS = [
  '亲，您好！',
  '您好，很高兴为您服务。',
  '让您久等了，',
  '在的亲，',
  '看到您的消息了，',
  '感谢您的耐心，',
  '{{买家|亲}}，',
  '',
];
const GOODS =
  `纯棉短袖 牛仔裤 羊毛大衣 运动鞋 保温杯 电饭煲 空气炸锅 蓝牙耳机 手机壳 数据线 充电宝 儿童书包 婴儿湿巾 猫粮
  洗衣液 面膜 防晒霜 洗面奶 口红 床上四件套 乳胶枕 窗帘 台灯 收纳箱 折叠桌 瑜伽垫 登山包 雨伞 茶叶 坚果礼盒 牛肉干 咖啡豆
  键盘 鼠标垫 显示器支架 打印纸 中性笔 拼图 积木 行李箱`.split(/\s+/);
const DETAILS = [
  (random: Pick) => `${random(GOODS)}这款有${random(COLOURS)}和${random(COLOURS)}可以选。`,
  (random: Pick) =>
    `身高 ${150 + random(NUMBERS)} 左右、体重 ${80 + 2 * random(NUMBERS)} 斤，建议拍 ${random(SIZES)} 码。`,
  (random: Pick) => `今天 ${10 + (random(NUMBERS) % 10)} 点前付款的${random(GOODS)}会尽快出库。`,
  (random: Pick) => `单号尾数 ${1000 + 37 * random(NUMBERS)} 的包裹在${random(CITIES)}中转。`,
  (random: Pick) => `这边给您备注了${random(COLOURS)}的${random(GOODS)}，请放心。`,
  (random: Pick) => `退回${random(GOODS)}时请保持吊牌完好，附上写有订单号的纸条。`,
  (random: Pick) =>
    `满 ${20 * (1 + random(NUMBERS))} 元的优惠券可以在${random(CITIES)}仓的商品上用。`,
  (random: Pick) => `${random(GOODS)}的色差来自光线和屏幕，以收到的实物为准。`,
  (random: Pick) =>
    `材质说明在${random(GOODS)}详情页第 ${1 + random(NUMBERS)} 张图，您可以先看一下。`,
];
const COLOURS = '黑色 白色 藏青 米色 雾蓝 酒红 墨绿 卡其 浅灰 奶茶色'.split(' ');
const SIZES = 'S M L XL XXL 2XL 均'.split(' ');
const CITIES = '杭州 广州 武汉 成都 郑州 西安 沈阳 义乌 苏州 重庆 长沙 厦门'.split(' ');
const NUMBERS = Array.from({ length: 40 }, (_, number) => number);
const CLOSINGS = [
  '有疑问随时叫我。',
  '祝您生活愉快！',
  '麻烦您啦～',
  '还有别的可以帮您吗？',
  '我一直在。',
  '感谢支持。',
  '',
  '',
];
const MAKERS = '一店 二店 旗舰 专营 直播间 夜班 新人 大促'.split(' ');

type Pick = <T>(values: readonly T[]) => T;

/** Made-up replies of a large shop, the same ones for the same seed: what a new shop begins with, varied. */
export function manyReplies(count: number, seed: number): Phrase[] {
  const random = randomFrom(seed);
  const pick: Pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: count }, (_, number) => {
    const from = pick(STARTER_PHRASES);
    const goods = pick(GOODS);
    const details = Array.from({ length: Math.floor(random() * 3) }, () => pick(DETAILS)(pick));
    return {
      id: `${number}`,
      group: `${pick(MAKERS)} ${from.group}`,
      title: random() < 0.5 ? `${goods}${from.title}` : `${from.title} ${number % 97}`,
      body: [pick(OPENINGS), from.body, ...details, pick(CLOSINGS)].join(''),
      // Codes are unique.
      ...(random() < 0.6 ? { code: `${from.code}${number.toString(36)}` } : {}),
      tags: random() < 0.3 ? [...from.tags, goods] : [...from.tags],
      stages: [...from.stages],
    };
  });
}
