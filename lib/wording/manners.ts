import type { Message } from '../chat/conversation';
import type { RuleOverrides } from '../chat/settings';
import { figureIn } from '../rules/overrides';
import { SHORT_ANSWER_UNDER } from '../rules/wording-rules';

/** What a text answers. */
export interface Question {
  /** As the page shows them, oldest first. */
  messages: readonly Message[];
  ruleOverrides: RuleOverrides;
}

const COURTESY =
  /您|亲|请|谢|麻烦|抱歉|不好意思|对不起|辛苦|欢迎|好的|你好|哈喽|hello|hi(?![a-z])|劳驾|久等/u;
const ASKS = /[?？]|[吗呢么嘛]|怎么|什么|多少|几|哪|能不能|有没有|可以|可不可以|是不是|会不会/u;
/** What is said in place of an answer, or to gain a moment. */
const HOLDS_ON = /稍等|等一下|等下|马上看|我看看|看一下|查一下|好的|嗯|收到|谢谢|不客气|不用谢/u;

/** Marks and spaces count for nothing. */
const lengthOf = (text: string) => text.replace(/[\p{P}\p{S}\s]/gu, '').length;

/** The buyer's words that nobody has answered yet, as one text; `undefined` where the last word was not the buyer's. */
function openQuestion(messages: readonly Message[]): string | undefined {
  const after = messages.findLastIndex(({ side }) => side === 'agent' || side === 'unknown');
  const open = messages.slice(after + 1).filter(({ side }) => side === 'buyer');
  return open.length > 0 ? open.map(({ text }) => text).join('\n') : undefined;
}

/** R13: the answer is shorter than the question, and short as such. */
export function isShortAnswer(folded: string, { messages, ruleOverrides }: Question): boolean {
  const question = openQuestion(messages);
  const length = lengthOf(folded);
  if (question === undefined || !ASKS.test(question) || HOLDS_ON.test(folded)) return false;
  return (
    length > 0 &&
    length < figureIn(SHORT_ANSWER_UNDER, ruleOverrides) &&
    length < lengthOf(question)
  );
}

/**
 * R13: the first reply of a conversation without a greeting or a polite word. Where the page does not tell who wrote
 * something, nothing is said.
 */
export function lacksCourtesy(folded: string, { messages }: Question): boolean {
  const isFirst =
    messages.length > 0 && messages.every(({ side }) => side === 'buyer' || side === 'system');
  const isAsked = messages.some(({ side }) => side === 'buyer');
  return isFirst && isAsked && lengthOf(folded) > 0 && !COURTESY.test(folded);
}
