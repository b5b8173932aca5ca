import type { TemplateProblem } from '../../../../lib/phrases/template/template-problems';
import { useUi } from '../../../ui-context';

interface Props {
  problems: readonly TemplateProblem[];
  onSelect: (from: number, to: number) => void;
}

/** What is wrong in the body, by line and column; a click selects the place. */
export function TemplateProblems({ problems, onSelect }: Props) {
  const { t } = useUi();
  if (problems.length === 0) return null;
  return (
    <ul class="failed small editor__problems" role="status" data-testid="template-problems">
      {problems.map(({ code, name, from, to, line, column }) => (
        <li key={`${from} ${code}`}>
          <button type="button" class="link" onClick={() => onSelect(from, to)}>
            {t('libraryAt', line, column)}
          </button>{' '}
          {t(`libraryTemplate_${code}`, name)}
        </li>
      ))}
    </ul>
  );
}
