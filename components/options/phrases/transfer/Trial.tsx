import type { ImportState } from '../../../../lib/models/library/import-model';
import type { Library } from '../../../../lib/models/library/library';
import type { RowKind } from '../../../../lib/phrases/transfer/planned-row';
import { useUi } from '../../../ui-context';
import { TrialOptions } from './TrialOptions';
import { TrialRows } from './TrialRows';

const KINDS = ['new', 'changed', 'clash', 'refused', 'same'] as const satisfies readonly RowKind[];

interface Props {
  library: Library;
  trial: Extract<ImportState, { kind: 'trial' }>;
  onClose: () => void;
}

/** What a file would do; nothing is stored yet. */
export function Trial({ library: { imports, changes }, trial, onClose }: Props) {
  const { t } = useUi();
  const plan = imports.plan.value;
  const count = imports.putCount.value;
  if (!plan) return null;
  const filter = imports.filter.value;
  const chip = (kind: RowKind | undefined, label: string, size: number) => (
    <button
      key={kind ?? 'all'}
      type="button"
      class="chip"
      data-testid={`trial-${kind ?? 'all'}`}
      aria-pressed={filter === kind}
      onClick={() => imports.show(kind)}
    >
      {label} {size}
    </button>
  );
  return (
    <>
      <div class="panel__line">
        <p>
          <strong>{trial.name}</strong> <span class="muted">{t('libraryTrialHint')}</span>
        </p>
        <button
          type="button"
          class="button button--primary"
          data-testid="import-commit"
          disabled={count === 0 || changes.state.value.kind === 'busy'}
          onClick={() =>
            void imports.commit().then((isDone) => {
              if (isDone) onClose();
            })
          }
        >
          {t('libraryImportCommit', count)}
        </button>
        <button type="button" class="button" data-testid="import-cancel" onClick={imports.cancel}>
          {t('fileOther')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('libraryCancel')}
        </button>
      </div>
      {trial.file.problems.map(({ code, name }) => (
        <p key={`${code} ${name}`} class="note tone-due">
          {t(`libraryColumns_${code}`, name)}
        </p>
      ))}
      <TrialOptions imports={imports} />
      <div class="chips">
        {chip(undefined, t('libraryPlace_all'), plan.entries.length)}
        {KINDS.map((kind) => chip(kind, t(`libraryTrial_${kind}`), plan.counts[kind]))}
      </div>
      <TrialRows imports={imports} />
    </>
  );
}
