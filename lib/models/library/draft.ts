import * as v from 'valibot';
import type { Stage } from '../../chat/stage';
import { codeKey, type Phrase } from '../../phrases/phrase';
import {
  BODY_MAX,
  codeCheck,
  GROUP_MAX,
  TAG_MAX,
  TAGS_MAX,
  TITLE_MAX,
} from '../../phrases/phrase-check';

/** A phrase while it is written: everything as typed. */
export interface Draft {
  id: string;
  /** As it was stored when the writing began; absent for a new one. */
  base?: Phrase;
  title: string;
  group: string;
  code: string;
  /** Separated by spaces, commas or 、. */
  tags: string;
  stages: Stage[];
  body: string;
}

/** What keeps a draft from being stored; problems of its template do not. */
export type DraftProblem =
  | { field: 'title' | 'group' | 'body'; code: 'empty' }
  | { field: 'title' | 'group' | 'body' | 'tags'; code: 'tooLong'; max: number }
  | { field: 'tags'; code: 'tooMany'; max: number }
  | { field: 'code'; code: 'notACode' }
  | { field: 'code'; code: 'taken'; owner: Phrase };

export const draftOf = (phrase: Phrase): Draft => ({
  id: phrase.id,
  base: phrase,
  title: phrase.title,
  group: phrase.group,
  code: phrase.code ?? '',
  tags: phrase.tags.join(' '),
  stages: [...phrase.stages],
  body: phrase.body,
});

export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/u).filter((tag) => tag !== ''))];
}

/** The phrase that the draft would become. */
export function phraseOf(draft: Draft): Phrase {
  const code = draft.code.trim();
  return {
    id: draft.id,
    group: draft.group.trim(),
    title: draft.title.trim(),
    body: draft.body,
    ...(code !== '' && { code }),
    tags: tagsOf(draft.tags),
    stages: draft.stages,
    ...(draft.base?.purpose && { purpose: draft.base.purpose }),
  };
}

export const isSamePhrase = (a: Phrase | undefined, b: Phrase | undefined): boolean =>
  JSON.stringify(a && fieldsOf(a)) === JSON.stringify(b && fieldsOf(b));

const fieldsOf = ({ title, group, code, tags, stages, body }: Phrase) => [
  title,
  group,
  code ?? '',
  tags,
  [...stages].sort(),
  body,
];

/** @param codeOwners - whose a code is, by `codeKey`. */
export function problemsOf(draft: Draft, codeOwners: ReadonlyMap<string, Phrase>): DraftProblem[] {
  const phrase = phraseOf(draft);
  const problems: DraftProblem[] = [];
  const limits = { title: TITLE_MAX, group: GROUP_MAX, body: BODY_MAX } as const;
  for (const field of ['title', 'group', 'body'] as const) {
    const text = phrase[field];
    if (text.trim() === '') problems.push({ field, code: 'empty' });
    if (text.length > limits[field]) problems.push({ field, code: 'tooLong', max: limits[field] });
  }
  if (phrase.tags.some((tag) => tag.length > TAG_MAX))
    problems.push({ field: 'tags', code: 'tooLong', max: TAG_MAX });
  if (phrase.tags.length > TAGS_MAX)
    problems.push({ field: 'tags', code: 'tooMany', max: TAGS_MAX });
  if (phrase.code !== undefined) {
    const owner = codeOwners.get(codeKey(phrase.code));
    if (!v.is(codeCheck, phrase.code)) problems.push({ field: 'code', code: 'notACode' });
    else if (owner && owner.id !== draft.id) problems.push({ field: 'code', code: 'taken', owner });
  }
  return problems;
}
