import { terms } from './term';

const HERE = { suggestion: '“在这里联系我就好，聊天记录也都留着。”', isLoose: true };
const PAY = { suggestion: '“请在订单页面付款，钱由平台保管，您更放心。”', isLoose: true };

/** Homophones and look-alikes are whole words of the list: folding them would make words of innocent neighbours. */
const NAMES = `威信号 加威信 徽信 薇信 嶶信 溦信 葳信 微xin 微x信 v信 v❤ 微❤ 薇❤ vx vxin weixin wechat 微信号 薇芯 企业微信 企微 绿泡泡`;
const INVITES = `加微信 加我微信 加下微信 加个微信 加一下微信 +微信 +v信 +薇信 加薇信 家微信 佳微信 加扣扣 加我扣扣 加企鹅 加企微 私我微信 微信联系 微信聊 微信上说
  微信发您 微信发你 微信转 微信红包 qq联系 qq聊 qq号 qq群 扣扣号 企鹅号 微信群 加群聊 加粉丝群 收款码 收款二维码 扫二维码加 扫码加 扫描二维码加 二维码加我 我的二维码`;

export const OFF_PLATFORM = [
  ...terms('offPlatform', 'block', `${NAMES} ${INVITES}`, HERE),
  ...terms(
    'offPlatform',
    'block',
    `私下交易 私下转账 私下付款 私下打款 线下交易 线下转账 线下付款 直接转账 转账给我 转我支付宝 转到我支付宝 支付宝转 直接转我 转给我支付宝 打到我卡
     不走平台 绕开平台 平台外 脱离平台 不走淘宝 不走拼多多 站外下单 站外付款 扫码转账`,
    PAY,
  ),
  ...terms(
    'offPlatform',
    'warn',
    `微信 qq 公众号 小程序 威信 扣扣 看我朋友圈 朋友圈集赞 抖音号 快手号 小红书号 微博私信 打我电话 打我手机 加我好友 telegram whatsapp`,
    HERE,
  ),
  ...terms(
    'offPlatform',
    'none',
    `微信支付 微信付款 微信零钱 微信钱包 微信余额 微信扫一扫支付 没有微信 不加微信 没有加微信 无法加微信 不能加微信 没法加微信 不提供微信 不方便加微信 请勿加微信
     不要加微信 不用加微信 别加微信 谨防加微信 不会加微信 不会让您加微信 不会要求加微信 让您加微信的 叫您加微信的 不留微信 没有微信号 没有企业微信 没有公众号 没有小程序
     没有微信群 没有qq 没有qq群 不能加qq 不加qq 没有qq号 不走私下交易 不支持私下交易 不能私下交易 不支持线下交易 不能线下交易 不要私下交易 不要线下交易 请勿私下交易 请勿线下交易
     不要私下转账 请勿私下转账 不要线下转账 请勿线下转账 不支持私下转账 不支持线下转账 不会让您私下转账 不支持线下付款 不能线下付款 不支持私下付款 不要直接转账 请勿直接转账 不要平台外
     不要在平台外 请勿在平台外 不在平台外 不支持平台外 任何平台外 不要脱离平台 请勿脱离平台 不要扫码转账 请勿扫码转账 支付宝转圈
     qq糖 qq弹 qq的 qq软 qq星 口感qq 加威信息 威信力 示威信 权威信 稍微 轻微 细微 略微 微信息 qq邮箱 qq音乐 qq糖 qq弹 qq的 qq软 口感qq 平台小程序 淘宝小程序 官方小程序 拼多多小程序 京东小程序 天猫小程序
     纽扣扣 扣扣子 扣扣环 扣扣带 扣扣上 扣扣紧 卡扣扣 按扣扣 皮扣扣 搭扣扣 加扣扣子 请勿扫码加 不要扫码加`,
    { isLoose: true },
  ),
];
