import type { Phrase } from '../../phrases/phrase';
import { refusalOf, type TextRefusal } from './bulk';

export type ReplaceField = 'title' | 'body';

export interface ReplaceRequest {
  find: string;
  replaceWith: string;
  isCaseSensitive: boolean;
  fields: readonly ReplaceField[];
}

/** One place where the text stands. */
export interface Hit {
  /** Names this place among all of them. */
  key: string;
  phrase: Phrase;
  field: ReplaceField;
  /** Half-open range of UTF-16 offsets. */
  from: number;
  to: number;
}

export interface Replaced {
  /** Those that change and may be stored. */
  put: Phrase[];
  /** Why the others may not, by id. */
  refused: ReadonlyMap<string, TextRefusal>;
}

/** Every place where the text stands; an empty text stands nowhere. */
export function findHits(phrases: readonly Phrase[], request: ReplaceRequest): Hit[] {
  const { find, isCaseSensitive, fields } = request;
  if (find === '') return [];
  // Case is ignored by the pattern, not by folding the text: offsets stay those of the original.
  const pattern = new RegExp(
    find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
    isCaseSensitive ? 'gu' : 'giu',
  );
  return phrases.flatMap((phrase) =>
    fields.flatMap((field) =>
      [...phrase[field].matchAll(pattern)].map(({ index, 0: found }) => ({
        key: `${phrase.id} ${field} ${index}`,
        phrase,
        field,
        from: index,
        to: index + found.length,
      })),
    ),
  );
}

/** The phrases with the hits replaced, as they would be stored. */
export function replaceHits(hits: readonly Hit[], replaceWith: string): Replaced {
  const byPhrase = new Map<Phrase, Hit[]>();
  for (const hit of hits) {
    const others = byPhrase.get(hit.phrase);
    if (others) others.push(hit);
    else byPhrase.set(hit.phrase, [hit]);
  }
  const put: Phrase[] = [];
  const refused = new Map<string, TextRefusal>();
  for (const [phrase, its] of byPhrase) {
    const title = replaceIn(phrase, its, 'title', replaceWith).trim();
    const next = { ...phrase, title, body: replaceIn(phrase, its, 'body', replaceWith) };
    const refusal = refusalOf(next);
    if (refusal) refused.set(phrase.id, refusal);
    else if (next.title !== phrase.title || next.body !== phrase.body) put.push(next);
  }
  return { put, refused };
}

function replaceIn(
  phrase: Phrase,
  hits: readonly Hit[],
  field: ReplaceField,
  replaceWith: string,
): string {
  const text = phrase[field];
  let done = 0;
  let result = '';
  for (const { from, to } of hits.filter((hit) => hit.field === field)) {
    result += text.slice(done, from) + replaceWith;
    done = to;
  }
  return result + text.slice(done);
}
