import { DRAFT, LINE, LINES, typeDraft } from './cases.ts';
import type { Place } from './editor.ts';
import { MOUNTS } from './mounts.ts';
import type { Stage } from './stage.ts';

/**
 * What became of an insertion into an editor whose mark was ignored: a `lie` is a success reported while the editor
 * holds or sends something else, `broken` a refusal that left the draft changed.
 */
export type Verdict = 'right' | 'refused' | 'lie' | 'broken';

/** The texts an unmarked editor is tried with, and the draft they go into. */
export const TRIALS = [
  { name: 'one line', text: LINE, isInDraft: false },
  { name: 'several lines', text: LINES, isInDraft: false },
  { name: 'several lines inside a draft', text: LINES, isInDraft: true },
] as const;
export type Trial = (typeof TRIALS)[number];

/** The editors whose composer is no field: only those can carry a mark. */
export const UNMARKED = Object.keys(MOUNTS).filter(
  (editor) =>
    !['textarea', 'input', 'react', 'vue', 'preact', 'codemirror-5-hidden'].includes(editor),
);

/** Inserts as into an editor nobody has told of. */
export async function tryUnmarked(
  stage: Stage,
  editor: string,
  place: Place,
  { text, isInDraft }: Trial,
): Promise<{ verdict: Verdict; detail: string }> {
  await stage.open(editor, place);
  if (isInDraft) {
    await typeDraft(stage);
    await stage.press('ArrowLeft', 2);
  }
  const before = await stage.model();
  const wanted = isInDraft ? DRAFT.slice(0, 2) + text + DRAFT.slice(2) : text;
  const answer = await stage.insert(text, { isUnmarked: true });
  const model = await stage.settle(answer.ok ? wanted : before);
  const sent = answer.ok ? await stage.sent() : wanted;
  const detail = `${answer.ok ? answer.strategy : answer.reason}: ${JSON.stringify(model)}`;
  if (answer.ok) return { verdict: model === wanted && sent === wanted ? 'right' : 'lie', detail };
  return { verdict: model === before ? 'refused' : 'broken', detail };
}
