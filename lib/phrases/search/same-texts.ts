import type { Phrase } from '../phrase';

/** Finds where a phrase with the same texts stood in a list; most stand where they stood. */
export function placesIn(phrases: readonly Phrase[]) {
  let byId: Map<string, number> | undefined;
  return (phrase: Phrase | undefined, place: number): number | undefined => {
    if (!phrase) return undefined;
    let found: number | undefined = place;
    if (phrases[place]?.id !== phrase.id) {
      byId ??= new Map(phrases.map(({ id }, at) => [id, at]));
      found = byId.get(phrase.id);
    }
    const known = found === undefined ? undefined : phrases[found];
    return known && hasSameTexts(known, phrase) ? found : undefined;
  };
}

const hasSameTexts = (a: Phrase, b: Phrase): boolean =>
  a === b ||
  (a.code === b.code &&
    a.title === b.title &&
    a.group === b.group &&
    a.body === b.body &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, at) => tag === b.tags[at]));
