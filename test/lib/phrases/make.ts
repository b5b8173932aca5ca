import type { Phrase, PhraseUses } from '../../../lib/phrases/phrase';

/** A phrase with its use beside it, as tests like to say it. */
export interface CountedPhrase extends Phrase {
  uses?: number;
  lastUsedAt?: number;
}

export const phrase = (id: string, over: Partial<CountedPhrase> = {}): CountedPhrase => ({
  id,
  group: '欢迎',
  title: id,
  body: '您好',
  tags: [],
  stages: [],
  ...over,
});

export const usesOf = (phrases: readonly CountedPhrase[]): PhraseUses =>
  new Map(
    phrases.flatMap(({ id, uses, lastUsedAt = 0 }) =>
      uses ? [[id, { id, uses, lastUsedAt }] as const] : [],
    ),
  );
