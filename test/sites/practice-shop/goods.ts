import type { Item } from './shop';

const item = (title: string, variant: string, price: string, category: string, quantity = 1) =>
  ({ title, variant, quantity, price, category }) satisfies Item;

export const CARDIGAN = item('慢针 V领针织开衫', '燕麦色 / M', '¥189.00', '服装');
export const SCARF = item('棉麻格纹围巾', '砖红', '¥59.00', '配饰');
export const SOCKS = item('纯棉中筒袜 五双装', '混色 / 均码', '¥39.90', '服装', 2);
export const MUG = item('手作粗陶马克杯', '雾蓝 / 350ml', '¥68.00', '家居');
export const LAMP = item('原木床头小夜灯', '暖光', '¥129.00', '家居');
export const TOTE = item('厚磅帆布托特包', '本白 / 大号', '¥89.00', '箱包', 2);
export const COAT = item('双面羊毛长款大衣', '驼色 / L', '¥1,299.00', '服装');
export const SHIRT = item('水洗亚麻衬衫', '浅灰 / XL', '¥159.00', '服装');
export const SHOES = item('软底平跟乐福鞋', '黑色 / 38', '¥239.00', '鞋靴');
export const BLANKET = item('法兰绒盖毯', '奶油白 / 150×200cm', '¥99.00', '家居');
export const BACKPACK = item('通勤双肩包', '墨绿 / 18L', '¥269.00', '箱包');
export const NECKLACE = item('刻字银项链', '刻字「平安」 / 45cm', '¥219.00', '定制');
export const TRAP = item('<script>alert(2)</script>手机壳', '"><b>透明</b>', '¥33.00', '数码', 2);
