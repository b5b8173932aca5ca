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
        body: `亲，{{商品|这款商品}}的第 ${number} 个问题我来给您细说，颜色尺码都可以先看详情页里的说明，还有不清楚的请直接问我。`,
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

/** Runs in the sidebar's frame. */
async function ask(request: unknown): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    typeof import('webextension-polyfill')
  >;
  const reply = (await (browser ?? chrome)?.runtime.sendMessage(request)) as { error?: string };
  if (reply.error) throw new Error(reply.error);
}
