import { cutTo } from '../../../lib/chat/clean-text';
import { CHOICE_TEXT_MAX, type Choice } from '../../../lib/phrases/choice';
import { gramsOf } from '../../../lib/phrases/suggest/grams';

const K1 = 1.2;
const B = 0.75;
const NEIGHBOURS = 10;

/** What a search engine would do: the ten most similar past messages by BM25 vote with their scores. A gram counts once a text. */
export function bm25Neighbours(choices: readonly Choice[]): (words: string) => string[] {
  const lengths: number[] = [];
  const postings = new Map<number, number[]>();
  for (const [text, choice] of choices.entries()) {
    const grams = gramsOf(cutTo(choice.text, CHOICE_TEXT_MAX));
    lengths.push(grams.length);
    for (const { hash } of grams) {
      const list = postings.get(hash);
      if (list) list.push(text);
      else postings.set(hash, [text]);
    }
  }
  const average = lengths.reduce((a, b) => a + b, 0) / choices.length;

  return (words) => {
    const scores = new Map<number, number>();
    for (const { hash } of gramsOf(words)) {
      const list = postings.get(hash) ?? [];
      const rarity = Math.log(1 + (choices.length - list.length + 0.5) / (list.length + 0.5));
      for (const text of list) {
        const norm = K1 * (1 - B + (B * (lengths[text] ?? 0)) / average);
        const score = (rarity * (K1 + 1)) / (1 + norm);
        scores.set(text, (scores.get(text) ?? 0) + score);
      }
    }
    const votes = new Map<string, number>();
    for (const [text, score] of [...scores].sort((a, b) => b[1] - a[1]).slice(0, NEIGHBOURS)) {
      const group = choices[text]?.phraseId ?? '';
      votes.set(group, (votes.get(group) ?? 0) + score);
    }
    return [...votes].sort((a, b) => b[1] - a[1]).map(([group]) => group);
  };
}
