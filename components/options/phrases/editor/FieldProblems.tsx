import type { DraftProblem } from '../../../../lib/models/library/draft';
import type { Library } from '../../../../lib/models/library/library';
import { useUi } from '../../../ui-context';

interface Props {
  id: string;
  library: Library;
  problems: readonly DraftProblem[];
}

/** What keeps a field from being saved. A code that is taken names its owner and leads there. */
export function FieldProblems({ id, library, problems }: Props) {
  const { t } = useUi();
  if (problems.length === 0) return null;
  return (
    <p id={id} class="small tone-bad" role="alert" data-testid={id}>
      {problems.map((problem) => (
        <span key={problem.code}>
          {problem.code === 'taken' ? (
            <>
              {t('libraryProblem_taken', problem.owner.group, problem.owner.title)}{' '}
              <button
                type="button"
                class="link"
                data-testid="library-clash-owner"
                onClick={() => library.editor.open(problem.owner.id)}
              >
                {t('libraryProblemOpen')}
              </button>
            </>
          ) : (
            t(`libraryProblem_${problem.code}`, 'max' in problem ? problem.max : '')
          )}
        </span>
      ))}
    </p>
  );
}
