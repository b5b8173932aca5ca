import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEditors } from '../sites/editors/build.ts';
import { samplesFor } from '../sites/editors/cases.ts';
import { ROWS } from '../sites/editors/rows.ts';
import { type Stage, startStage } from '../sites/editors/stage.ts';
import { KIND } from './scene.ts';

let stage: Stage;

beforeAll(async () => {
  await buildEditors();
  stage = await startStage(KIND);
});
afterAll(() => stage.close());

// All cases: `node test/sites/editors/matrix.ts`.
test.each(
  ROWS.flatMap(([editor, place]) =>
    samplesFor(place).map(({ name, run }) => ({ editor, place, name, run })),
  ),
)('$editor ($place) takes a reply: $name', async ({ editor, place, run }) => {
  await stage.open(editor, place);
  expect(await run(stage, editor)).toBeUndefined();
});
