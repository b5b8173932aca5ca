import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEditors } from '../sites/editors/build.ts';
import { REFUSAL, samplesFor } from '../sites/editors/cases.ts';
import { REFUSING, SAMPLE_ROWS } from '../sites/editors/rows.ts';
import { type Stage, startStage } from '../sites/editors/stage.ts';
import { TRIALS, tryUnmarked } from '../sites/editors/unmarked.ts';
import { KIND, shareOf } from './scene.ts';

let stage: Stage;

beforeAll(async () => {
  await buildEditors();
  stage = await startStage(KIND);
});
afterAll(() => stage.close());

// All cases in both browsers: `npm run editors`.
test.each(
  SAMPLE_ROWS.flatMap(([editor, place], row) =>
    shareOf(samplesFor(place), row).map(({ name, run }) => ({ editor, place, name, run })),
  ),
)('$editor ($place) takes a reply: $name', async ({ editor, place, run }) => {
  await stage.open(editor, place);
  expect(await run(stage, editor)).toBeUndefined();
});

test.each(REFUSING)('%s (%s) cannot be written to and is left alone', async (editor, place) => {
  await stage.open(editor, place);
  expect(await REFUSAL.run(stage, editor)).toBeUndefined();
});

// Known by their marks; here their marks are ignored.
test.each(['quill', 'trix'])('%s takes a reply even if nobody has told of it', async (editor) => {
  const trial = TRIALS[2];
  expect(await tryUnmarked(stage, editor, 'page', trial)).toMatchObject({ verdict: 'right' });
});
