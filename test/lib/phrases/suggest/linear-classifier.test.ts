import { expect, test } from 'vitest';
import { gramsOf } from '../../../../lib/phrases/suggest/grams';
import { LinearClassifier } from '../../../../lib/phrases/suggest/linear-classifier';
import { TextFeatures } from '../../../../lib/phrases/suggest/text-features';

const ask = (text: string) => {
  const features = new TextFeatures();
  features.note(gramsOf(text));
  return features.of(gramsOf(text));
};

test('knows nothing at first: all classes are alike, and none of them likelier', () => {
  const [one = 1, other = 1] = new LinearClassifier().shares(ask('发货'), 2);
  expect(one).toBe(other);
  expect(one).toBeLessThan(0.1);
});

test('goes towards the class that was right, but not the whole way', () => {
  const classifier = new LinearClassifier();
  for (let turn = 0; turn < 100; turn += 1) classifier.study(ask('发货'), 1, 2, 5);
  const [, right] = classifier.shares(ask('发货'), 2);
  expect(right).toBeCloseTo(0.9, 1);
});

test('a class added later does not disturb those before it', () => {
  const classifier = new LinearClassifier();
  classifier.study(ask('发货'), 0, 1, 5);
  const [before = 0] = classifier.shares(ask('发货'), 1);
  const [after = 0, added = 1] = classifier.shares(ask('发货'), 2);
  expect(before - after).toBeLessThan(0.01);
  expect(added).toBeLessThan(0.01);
});
