import { packText, unpackText } from './packed-text';
import type { Phrase } from './phrase';

/**
 * A list of phrases as one text, made to be opened fast: the database gives 10,000 rows in some 80 ms and one long text
 * in a few, what crosses between processes takes as long as it is large, and to cut 10,000 texts out of a long one takes
 * a fraction of reading as many objects from JSON.
 *
 * Packed are a line of JSON (`Heads`) and behind it the texts, with nothing between them.
 */
export type PackedPhrases = string & { readonly packs: 'phrases' };

/** What many phrases have in common. */
type Kind = Pick<Phrase, 'group' | 'tags' | 'stages' | 'purpose'>;

interface Heads {
  kinds: Kind[];
  /** By phrase: its place in `kinds`. */
  kindOf: number[];
  /** By phrase: how long the text is, UTF-16 units; field by field, as they follow. A code of none is 0 long. */
  lengths: { ids: number[]; titles: number[]; bodies: number[]; codes: number[] };
}

export function packPhrases(phrases: readonly Phrase[]): PackedPhrases {
  const places = new Map<string, number>();
  const kindOf = phrases.map(({ group, tags, stages, purpose }) => {
    const kind = JSON.stringify({ group, tags, stages, purpose });
    const place = places.get(kind) ?? places.size;
    places.set(kind, place);
    return place;
  });
  let texts = '';
  const put = (textOf: (phrase: Phrase) => string) =>
    phrases.map((phrase) => {
      const text = textOf(phrase);
      texts += text;
      return text.length;
    });
  const lengths = {
    ids: put(({ id }) => id),
    titles: put(({ title }) => title),
    bodies: put(({ body }) => body),
    codes: put(({ code = '' }) => code),
  };
  const kinds = [...places.keys()].map((kind): Kind => JSON.parse(kind));
  const heads = JSON.stringify({ kinds, kindOf, lengths } satisfies Heads);
  return packText(`${heads}\n${texts}`) as PackedPhrases;
}

/** @throws (as a rejection) if this is no such list, or not whole. */
export async function unpackPhrases(packed: PackedPhrases): Promise<Phrase[]> {
  const text = await unpackText(packed);
  let end = text.indexOf('\n') + 1;
  const { kinds, kindOf, lengths }: Heads = JSON.parse(text.slice(0, end));
  const cut = (all: readonly number[]) =>
    all.map((length) => {
      end += length;
      return text.slice(end - length, end);
    });
  const ids = cut(lengths.ids);
  const titles = cut(lengths.titles);
  const bodies = cut(lengths.bodies);
  const codes = cut(lengths.codes);
  return kindOf.map((place, at) => {
    const { group, tags, stages, purpose } = kinds[place] as Kind;
    const [id, title, body] = [ids[at] as string, titles[at] as string, bodies[at] as string];
    // Written out: a spread takes ten times as long, and this is done 10,000 times before anything is shown.
    const phrase: Phrase = { id, group, title, body, tags, stages };
    if (codes[at]) phrase.code = codes[at];
    if (purpose) phrase.purpose = purpose;
    return phrase;
  });
}
