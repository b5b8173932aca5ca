import type { Phrase, PhrasePurpose, PhraseUses } from './phrase';
import { byUse } from './use-order';

/** Ways of reminding that have replies of their own, marked with a tag. */
export const CHANNEL_TAGS = { sms: '短信', phone: '电话' } as const;
/** Not written for the chat. */
export const isForOtherChannel = ({ tags }: Pick<Phrase, 'tags'>): boolean =>
  Object.values(CHANNEL_TAGS).some((tag) => tags.includes(tag));

/** Tags of what a reply is about; one with none of them fits any first or second reminder. */
const ABOUT: Partial<Record<PhrasePurpose, string>> = {
  remindTopUp: '余额不足',
  remindPromised: '约定时间',
};
/** Tags that every reminder has and that say nothing of what it is about. */
const PLAIN = ['催付', '短信', '电话'];

/**
 * The replies for a reminder by this channel, the most used first, then in the order of the library: those about its
 * purpose, else those about nothing in particular.
 */
export function phrasesForChannel(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  channel: keyof typeof CHANNEL_TAGS,
  purpose: PhrasePurpose,
): Phrase[] {
  const made = phrases.filter(
    ({ tags, stages }) =>
      tags.includes(CHANNEL_TAGS[channel]) && (stages.length === 0 || stages.includes('unpaid')),
  );
  const { [purpose]: about } = ABOUT;
  const special = made.filter(({ tags }) => about !== undefined && tags.includes(about));
  const plain = made.filter(({ tags }) => tags.every((tag) => PLAIN.includes(tag)));
  return [...special.sort(byUse(uses)), ...plain.sort(byUse(uses))];
}
