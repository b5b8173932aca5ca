import type { LiveSite } from '../sites';

/** `card` and `robot` stand for every row that is neither the buyer's nor the agent's word. */
export type LiveSide = 'buyer' | 'agent' | 'robot' | 'notice' | 'card';

export interface Line {
  id: string;
  side: LiveSide;
  text: string;
  at: Date;
}

export interface LiveOrder {
  number: string;
  status: string;
}

export interface LiveConversation {
  /** Digits; also the buyer's id. */
  id: string;
  name: string;
  lines: Line[];
  order: LiveOrder | undefined;
}

const FIRST_ID = 900_001;
const MINUTE_MS = 60_000;

/** The two conversations of a site. The second ends with the agent's word and speaks of another status than its card. */
export function conversationsOf(site: LiveSite): LiveConversation[] {
  return site.names.map((name, which) => ({
    id: String(FIRST_ID + which),
    name,
    lines: linesOf(site, which),
    order: site.orders && {
      number: site.orders.numbers[which === 0 ? 0 : 1],
      status: site.orders.words[which === 0 ? 0 : 1],
    },
  }));
}

function linesOf({ lines }: LiveSite, which: number): Line[] {
  const tail: [LiveSide, string][] = [
    ['notice', '客服已接入会话'],
    ['robot', '您好，智能客服为您服务'],
    ['buyer', '我已付款，怎么还是待付款'],
    ['card', '练习帆布包 ¥59.00'],
    ['agent', which === 0 ? '我帮您看一下\n稍等' : '马上为您查'],
    ['buyer', `请问 ${which + 1} 号什么时候发`],
    ...(which === 1 ? [['agent', '今天发'] as [LiveSide, string]] : []),
  ];
  const filler = Array.from(
    { length: Math.max(0, lines - tail.length) },
    (_, index): [LiveSide, string] => [
      index % 3 === 0 ? 'agent' : 'buyer',
      `第 ${which + 1} 位的第 ${index} 句`,
    ],
  );
  const all = [...filler, ...tail];
  const begin = Date.now() - all.length * MINUTE_MS;
  return all.map(([side, text], index) => ({
    id: String(Math.floor(begin) + index * MINUTE_MS),
    side,
    text,
    at: new Date(begin + index * MINUTE_MS),
  }));
}
