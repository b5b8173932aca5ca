import { openChat, sidebarFrame } from '../browser/harness/chat-page.ts';
import type { Launched } from '../browser/harness/launch.ts';
import type { Served } from '../sites/server.ts';

const PIECE = 500;

/** Fills the library up with made-up replies, through the extension's own calls. */
export async function addPhrases(launched: Launched, shop: Served, count: number): Promise<void> {
  const page = await openChat(launched.browser, `${shop.url}#/c/lin`);
  const sidebar = await sidebarFrame(page);
  for (let from = 0; from < count; from += PIECE) {
    const phrases = Array.from({ length: Math.min(PIECE, count - from) }, (_, index) => {
      const number = from + index;
      return {
        id: `bench-${number}`,
        group: `分组${number % 40}`,
        title: `第 ${number} 条回复`,
        body: `亲，{{商品|这款商品}}${sentence(number)}。`,
        code: `b${number}`,
        tags: ['练习'],
        stages: number % 3 === 0 ? ['preSale'] : [],
      };
    });
    await sidebar.evaluate(ask, { call: 'phrases.stage', input: { batch: 'bench', phrases } });
  }
  await sidebar.evaluate(ask, {
    call: 'phrases.change',
    input: { kind: 'import', batch: 'bench' },
  });
  await page.close();
}

const WORDS =
  '颜色 尺码 发货 快递 退换 运费 优惠 活动 库存 材质 面料 洗涤 保养 安装 说明 质保 发票 地址 订单 付款 物流 签收 包装 赠品 客服 问题 图片 实物 色差 偏大 偏小 合适 推荐 搭配 现货 预售 时间 今天 安排 核对 确认 仓库 登记 处理 反馈 耐心 稍等 查看 详情 页面 选择 数量 规格 型号 功能 使用 体验 效果 质量 放心 感谢'.split(
    ' ',
  );

/** Words in an order that does not come again soon, so that it compresses no better than people's texts. */
function sentence(number: number): string {
  let state = number + 1;
  return Array.from({ length: 30 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return WORDS[Math.floor((state / 2 ** 31) * WORDS.length)];
  }).join('');
}

/** Runs in the sidebar's frame. */
async function ask(request: unknown): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    typeof import('webextension-polyfill')
  >;
  const reply = (await (browser ?? chrome)?.runtime.sendMessage(request)) as { error?: string };
  if (reply.error) throw new Error(reply.error);
}
