import { expect, test } from 'vitest';
import { gramsOf } from '../../../../lib/phrases/suggest/grams';
import { TextFeatures } from '../../../../lib/phrases/suggest/text-features';

function featuresAfter(texts: string[]) {
  const features = new TextFeatures();
  for (const text of texts) features.note(gramsOf(text));
  return (text: string) => features.of(gramsOf(text));
}

test('what is rare among the texts has the greater value', () => {
  const [common = 0, rare = 0] = featuresAfter(['吗', '吗', '吗', '退'])('吗 退').values;
  expect(rare).toBeGreaterThan(common);
});

test('a text long or short is a vector of length 1', () => {
  const of = featuresAfter(['发货吗', '什么时候发货']);
  for (const text of ['发', '什么时候发货呢，我急着用']) {
    const squares = of(text).values.map((value) => value ** 2);
    expect(squares.reduce((a, b) => a + b)).toBeCloseTo(1);
  }
});
