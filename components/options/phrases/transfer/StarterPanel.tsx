import type { Library } from '../../../../lib/models/library/library';
import type { MergeEntry } from '../../../../lib/phrases/transfer/plan-merge';
import { Card } from '../../../parts/Card';
import { useUi } from '../../../ui-context';

const TONES = { new: 'pill--good', updated: 'pill--due', changedByShop: '' } as const;

/** What a newer starter set offers, each with what it would replace. */
export function StarterPanel({ library }: { library: Library }) {
  const { t } = useUi();
  const { starterUpdate, panel, changes } = library;
  const entries = starterUpdate.entries.value;
  const count = starterUpdate.putCount.value;
  const isBusy = changes.state.value.kind === 'busy';
  const closeIf = (isDone: boolean) => {
    if (isDone) panel.value = 'list';
  };
  return (
    <Card title={t('libraryStarter', entries.length)} class="panel" testId="starter-panel">
      <div class="panel__line">
        <p class="muted">{t('libraryStarterHint')}</p>
        <button
          type="button"
          class="button button--primary"
          data-testid="starter-apply"
          disabled={count === 0 || isBusy}
          onClick={() => void starterUpdate.apply().then(closeIf)}
        >
          {t('libraryStarterApply', count)}
        </button>
        <button
          type="button"
          class="button"
          data-testid="starter-skip"
          disabled={isBusy}
          onClick={() => void starterUpdate.skip().then(closeIf)}
        >
          {t('libraryStarterSkip')}
        </button>
        <button type="button" class="button" onClick={() => closeIf(true)}>
          {t('libraryCancel')}
        </button>
      </div>
      <ul class="starters">
        {entries.map((entry) => (
          <Line key={entry.theirs.id} library={library} entry={entry} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ library: { starterUpdate }, entry }: { library: Library; entry: MergeEntry }) {
  const { t } = useUi();
  const { kind, theirs, ours } = entry;
  if (kind === 'removedByShop' || kind === 'same') return null;
  return (
    <li class="starters__line">
      <span class={`pill ${TONES[kind]}`}>{t(`libraryStarter_${kind}`)}</span>
      <div>
        <p>
          <strong>{theirs.title}</strong> <span class="muted small">{theirs.group}</span>
        </p>
        {ours && ours.body !== theirs.body && <del class="starters__text">{ours.body}</del>}
        <p class="starters__text">{theirs.body}</p>
        {kind === 'changedByShop' && (
          <label class="box">
            <input
              type="checkbox"
              checked={starterUpdate.taken.value.has(theirs.id)}
              onChange={(event) => starterUpdate.take(theirs.id, event.currentTarget.checked)}
            />{' '}
            {t('libraryStarterTake')}
          </label>
        )}
      </div>
    </li>
  );
}
