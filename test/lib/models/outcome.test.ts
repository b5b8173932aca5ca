import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createOutcome } from '../../../lib/models/outcome';
import { currentOutcome } from '../../../lib/reminders/attempt';
import { fakeBackground, NOW } from '../../components/fakes';
import { attempt, outcome } from '../reminders/make';

function asking() {
  const background = fakeBackground();
  let made = 0;
  const first = attempt(NOW);
  background.attempts.push(first);
  const attempts = signal([first]);
  const model = createOutcome({
    call: background.call,
    newId: () => `entry-${++made}`,
    attempts,
    keep: (kept) => {
      attempts.value = attempts.value.map((one) => (one.id === kept.id ? kept : one));
    },
    promiseAfter: () => undefined,
  });
  return { model, attempts, first };
}

test('a saved outcome does not keep the question about the next reminder away', async () => {
  const { model, attempts, first } = asking();
  await model.record({ kind: 'promised', promisedAt: NOW + 3_600_000 });
  expect(model.attempt.value?.id).toBe(first.id);
  expect(model.saving.value.kind).toBe('saved');

  const followUp = attempt(NOW + 3_600_000);
  attempts.value = [followUp, ...attempts.value];
  expect(model.attempt.value?.id).toBe(followUp.id);
  expect(model.saving.value.kind).toBe('idle');
});

test('a correction that was begun is asked on about, whatever reminder is made meanwhile', async () => {
  const { model, attempts, first } = asking();
  await model.record({ kind: 'paid' });
  model.correct(first.id);
  attempts.value = [attempt(NOW + 1), ...attempts.value];
  expect(model.attempt.value?.id).toBe(first.id);
});

test('a reminder whose outcome the page showed is not asked about', () => {
  const { model, attempts } = asking();
  attempts.value = [attempt(NOW, { outcomes: [outcome(NOW, { kind: 'paid' }, 'observed')] })];
  expect(attempts.value.map(currentOutcome)).toHaveLength(1);
  expect(model.attempt.value).toBeUndefined();
});
