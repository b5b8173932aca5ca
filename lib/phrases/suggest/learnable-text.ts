import { cutTo, plainForm } from '../../chat/clean-text';
import type { Message } from '../../chat/conversation';
import { CHOICE_TEXT_MAX } from '../choice';

/** Most messages taken: what was said before them is hardly what is answered now. */
const MESSAGES_MAX = 3;
/** Longest part of a message that is looked at, UTF-16 units. */
const MESSAGE_MAX = 1_000;

/** What a page writes for a picture, a card or a smiley: `[图片]`. */
const MARK = /[[【][^[\]【】]{1,10}[\]】]/gu;
/** Addresses of pages and of mail may tell who the buyer is. */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]{1,64}@[\w.-]+/giu;
const NUMBER = /\p{N}+(?:[\s.,:-]+\p{N}+)*/gu;
/** A number said digit by digit. */
const SPOKEN_NUMBER = /[零〇一二三四五六七八九两幺]{5,}/gu;

const maskedText = (text: string): string =>
  plainForm(
    plainForm(cutTo(text, MESSAGE_MAX))
      .replace(ADDRESS, ' ')
      .replace(MARK, ' ')
      .replace(SPOKEN_NUMBER, '#')
      .replace(NUMBER, '#'),
  );

/**
 * The buyer's words since the agent's last message, the newest message first, without what could tell who the buyer
 * is: every number is `#`, addresses of pages and mail are left out. At most `CHOICE_TEXT_MAX` long; `undefined` if
 * there are no words, only pictures, cards or numbers.
 */
export function learnableText(messages: readonly Message[]): string | undefined {
  const texts = unansweredTexts(messages);
  return texts.length === 0 ? undefined : cutTo(texts.join(' '), CHOICE_TEXT_MAX);
}

/** The same message by message, the newest first. */
export function unansweredTexts(messages: readonly Message[]): string[] {
  const texts: string[] = [];
  for (let index = messages.length - 1; index >= 0 && texts.length < MESSAGES_MAX; index -= 1) {
    const message = messages[index];
    if (message?.side === 'agent') break;
    const text = message?.side === 'buyer' ? maskedText(message.text) : '';
    if (/\p{L}/u.test(text)) texts.push(text);
  }
  return texts;
}
