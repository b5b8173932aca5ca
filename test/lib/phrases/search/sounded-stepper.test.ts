import { expect, test } from 'vitest';
import { Alphabet } from '../../../../lib/phrases/search/alphabet';
import { soundedStepper } from '../../../../lib/phrases/search/sounded-stepper';
import { readTerms } from '../../../../lib/phrases/search/term';

/** The stepper of the one term, the text in numbers, and how often readings have been looked up. */
function watched(text: string, query: string, readings: readonly string[]) {
  const alphabet = new Alphabet(() => readings);
  const numbers = Uint16Array.from(text, (character) => alphabet.add(character.charCodeAt(0)));
  let lookups = 0;
  const counting = new Proxy(alphabet.readings, {
    get(target, key, receiver) {
      lookups += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  Object.defineProperty(alphabet, 'readings', { value: counting });
  const [term = { text: '', numbers: [] }] = readTerms(query, alphabet);
  return { stepper: soundedStepper(term, alphabet), numbers, lookups: () => lookups };
}

test.each([
  ['the query fits in very many ways', 'a'.repeat(24)],
  ['the query fits in very many ways and then does not', `${'a'.repeat(23)}b`],
])('looks at each character once where %s', (_reason, query) => {
  const text = '啊'.repeat(24);
  const { stepper, numbers, lookups } = watched(text, query, ['a', 'aa', 'aaa', 'aaaa']);
  stepper.endFrom(numbers, 0, numbers.length);
  expect(lookups()).toBeLessThanOrEqual(text.length);
});

test('ends behind the fewest characters that fit', () => {
  const { stepper, numbers } = watched('啊啊啊啊', 'aaaa', ['a', 'aaa']);
  expect(stepper.endFrom(numbers, 0, numbers.length)).toBe(2);
});
