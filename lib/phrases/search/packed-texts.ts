import type { Phrase } from '../phrase';
import { type Alphabet, BOUNDARY } from './alphabet';
import { placesIn } from './same-texts';

/** The searched fields in the order in which they are packed: that of their rank. */
export const FIELDS = ['code', 'title', 'tags', 'group', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** All texts of all phrases as numbers of an alphabet, one after the other, each followed by a boundary. */
export interface PackedTexts {
  numbers: Uint16Array;
  /** Where field `f` of phrase `p` begins: `starts[p * FIELDS.length + f]`; the last one is the end of all. */
  starts: Uint32Array;
  /** The numbers as units of a string, which is searched faster as it stands. */
  joined(): string;
}

export const fieldStart = (starts: Uint32Array, place: number, field: Field): number =>
  starts[place * FIELDS.length + FIELDS.indexOf(field)] as number;

/** @param before - texts with the same alphabet; what is still the same is taken from there. */
export function packTexts(
  phrases: readonly Phrase[],
  alphabet: Alphabet,
  before?: { phrases: readonly Phrase[]; texts: PackedTexts },
): PackedTexts {
  const numbers = new Uint16Array(phrases.reduce((sum, phrase) => sum + packedLength(phrase), 0));
  const starts = new Uint32Array(phrases.length * FIELDS.length + 1);
  let end = 0;
  let field = 0;
  const put = (text: string) => {
    for (let at = 0; at < text.length; at++) numbers[end++] = alphabet.add(text.charCodeAt(at));
    numbers[end++] = BOUNDARY;
  };
  const pack = ({ code = '', title, tags, group, body }: Phrase) => {
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
  };
  /** What stood at `[from, to)` in the list before. */
  const copy = (texts: PackedTexts, from: number, to: number) => {
    const [first, last] = [from * FIELDS.length, to * FIELDS.length];
    const start = texts.starts[first] as number;
    const all = texts.numbers.subarray(start, texts.starts[last]);
    numbers.set(all, end);
    for (let at = first; at < last; at++)
      starts[field++] = (texts.starts[at] as number) - start + end;
    end += all.length;
  };

  const placeBefore = before ? placesIn(before.phrases) : () => undefined;
  for (let place = 0; place < phrases.length; ) {
    const from = placeBefore(phrases[place], place);
    let next = place + 1;
    if (before && from !== undefined) {
      while (placeBefore(phrases[next], next) === from + next - place) next++;
      copy(before.texts, from, from + next - place);
    } else pack(phrases[place] as Phrase);
    place = next;
  }
  starts[field] = end;
  let joined: string | undefined;
  return {
    numbers,
    starts,
    joined() {
      joined ??= stringOf(numbers);
      return joined;
    },
  };
}

function packedLength({ code = '', title, tags, group, body }: Phrase): number {
  const texts = code.length + title.length + group.length + body.length + 4;
  return tags.reduce((sum, tag) => sum + tag.length + 1, texts);
}

export function stringOf(numbers: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < numbers.length; from += PIECE) {
    const piece = numbers.subarray(from, from + PIECE);
    // Spread, it would be taken apart number by number, which is some five times slower.
    pieces.push(Reflect.apply(String.fromCharCode, undefined, piece));
  }
  return pieces.join('');
}

/** As many arguments as every engine takes. */
const PIECE = 8192;
