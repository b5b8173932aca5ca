import type { Stage } from '../../chat/stage';
import type { Phrase } from '../../phrases/phrase';
import { BODY_MAX, TAGS_MAX, TITLE_MAX } from '../../phrases/phrase-check';

/** Those that change, with the tag; one that has as many tags as it may keeps them. */
export const withTag = (phrases: readonly Phrase[], tag: string): Phrase[] =>
  phrases
    .filter(({ tags }) => !tags.includes(tag) && tags.length < TAGS_MAX)
    .map((phrase) => ({ ...phrase, tags: [...phrase.tags, tag] }));

/** Those that change, without the tag. */
export const withoutTag = (phrases: readonly Phrase[], tag: string): Phrase[] =>
  phrases
    .filter(({ tags }) => tags.includes(tag))
    .map((phrase) => ({ ...phrase, tags: phrase.tags.filter((other) => other !== tag) }));

export const withStages = (phrases: readonly Phrase[], stages: readonly Stage[]): Phrase[] =>
  phrases.map((phrase) => ({ ...phrase, stages: [...stages] }));

/** Copies without codes, which belong to the originals. */
export const copiesOf = (
  phrases: readonly Phrase[],
  copyTitle: (title: string) => string,
  newId: () => string,
): Phrase[] =>
  phrases.map(({ code: _its, purpose: _own, ...phrase }) => ({
    ...phrase,
    id: newId(),
    title: copyTitle(phrase.title).slice(0, TITLE_MAX).trim(),
  }));

/** Why a changed text may not be stored. */
export type TextRefusal = 'titleEmpty' | 'titleTooLong' | 'bodyEmpty' | 'bodyTooLong';

export function refusalOf({
  title,
  body,
}: Pick<Phrase, 'title' | 'body'>): TextRefusal | undefined {
  if (title.trim() === '') return 'titleEmpty';
  if (title.trim().length > TITLE_MAX) return 'titleTooLong';
  if (body.trim() === '') return 'bodyEmpty';
  return body.length > BODY_MAX ? 'bodyTooLong' : undefined;
}
