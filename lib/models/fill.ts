import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Phrase } from '../phrases/phrase';
import { fillTemplate } from '../phrases/template';
import { variablesOf } from '../phrases/variables';

/** A phrase with its variables filled, for one conversation. */
export interface Filled {
  phrase: Phrase;
  text: string;
  /** Where in `text` the agent goes on writing; behind it if absent. */
  caret?: number;
  /** What has no value; not empty means that the text has holes and must not be inserted. */
  lacks: string[];
  /** The conversation the text was made for; `undefined` where nothing tells which is open. */
  conversationKey: string | undefined;
}

export type Fill = (phrase: Phrase) => Filled;

/**
 * @param conversation - `undefined` where nothing tells which is open.
 * @param order - `undefined` while there is none or it is not sure which; its variables have no value then.
 */
export function createFill(
  conversation: Conversation | undefined,
  order: Order | undefined,
  settings: ShopSettings,
  now: EpochMs,
): Fill {
  const values = variablesOf(order, conversation?.buyer, settings, now);
  return (phrase) => {
    const { missing, unknown, ...filled } = fillTemplate(phrase.body, values);
    const lacks = [...missing, ...unknown.map((name) => `{{${name}}}`)];
    return { phrase, ...filled, lacks, conversationKey: conversation?.key };
  };
}
