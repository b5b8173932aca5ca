import type { Answers } from '../../lib/models/answers';
import type { OutcomeModel } from '../../lib/models/outcome';
import type { SearchKeys } from '../../lib/models/search-keys';
import { OutcomeQuestion } from './OutcomeQuestion';
import { OutcomeSaved } from './OutcomeSaved';

export interface OutcomeProps {
  model: OutcomeModel;
  answers: Answers;
  /** The ways of the keyboard into the question and back to the page; none without a page. */
  searchKeys?: Pick<SearchKeys, 'shortcut' | 'leave'> | undefined;
}

/** What came of a reminder: asked, and once it is kept, what to do about it. */
export function OutcomePanel({ model, answers, searchKeys }: OutcomeProps) {
  const attempt = model.attempt.value;
  const saving = model.saving.value;
  if (!attempt) return null;
  return saving.kind === 'saved' ? (
    <OutcomeSaved
      model={model}
      attempt={attempt}
      result={saving.result}
      answers={answers}
      onLeave={searchKeys?.leave}
    />
  ) : (
    <OutcomeQuestion model={model} attempt={attempt} searchKeys={searchKeys} key={attempt.id} />
  );
}
