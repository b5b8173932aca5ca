import type { Phrase } from '../phrase';
import { type Alphabet, BOUNDARY } from './alphabet';

/** The searched fields in the order in which they are packed: that of their rank. */
export const FIELDS = ['code', 'title', 'tags', 'group', 'body'] as const;

/** All texts of all phrases as numbers of an alphabet, one after the other, each followed by a boundary. */
export interface PackedTexts {
  numbers: Uint16Array;
  /** Where field `f` of phrase `p` begins: `starts[p * FIELDS.length + f]`; the last one is the end of all. */
  starts: Uint32Array;
}

export function packTexts(phrases: readonly Phrase[], alphabet: Alphabet): PackedTexts {
  const numbers = new Uint16Array(phrases.reduce((sum, phrase) => sum + packedLength(phrase), 0));
  const starts = new Uint32Array(phrases.length * FIELDS.length + 1);
  let end = 0;
  let field = 0;
  const put = (text: string) => {
    for (let at = 0; at < text.length; at++) numbers[end++] = alphabet.add(text.charCodeAt(at));
    numbers[end++] = BOUNDARY;
  };
  for (const { code = '', title, tags, group, body } of phrases) {
    starts[field++] = end;
    put(code);
    starts[field++] = end;
    put(title);
    starts[field++] = end;
    for (const tag of tags) put(tag);
    starts[field++] = end;
    put(group);
    starts[field++] = end;
    put(body);
  }
  starts[field] = end;
  return { numbers, starts };
}

function packedLength({ code = '', title, tags, group, body }: Phrase): number {
  const texts = code.length + title.length + group.length + body.length + 4;
  return tags.reduce((sum, tag) => sum + tag.length + 1, texts);
}
