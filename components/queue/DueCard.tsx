import { useSignal } from '@preact/signals';
import type { DueEntry } from '../../lib/due/due-entry';
import { DUE_GROUPS, type DueGroup } from '../../lib/due/due-groups';
import type { Due } from '../../lib/models/queue/due';
import { Card } from '../parts/Card';
import { Failed } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { DueRow } from './DueRow';

/** Entries of a group shown at first, and added by each asking for more. */
const STEP = 3;

/** What else is due: promises, cases, reviews, buyers to be written to. Nothing is shown where nothing is. */
export function DueCard({ model }: { model: Due }) {
  const { t } = useUi();
  const state = model.list.state.value;
  const groups = model.groups.value;
  if (state.kind === 'failed') {
    return <Failed onRetry={model.list.again}>{t('failed', state.why)}</Failed>;
  }
  if (state.kind !== 'ready' || !groups || state.value.entries.length === 0) return null;
  const rest = state.value.total - state.value.entries.length;
  return (
    <Card title={t('dueTitle')} testId="due-card" class="due">
      {DUE_GROUPS.map(
        (group) =>
          groups[group].length > 0 && (
            <Group key={group} group={group} entries={groups[group]} model={model} />
          ),
      )}
      {rest > 0 && <p class="muted small">{t('dueRest', rest)}</p>}
    </Card>
  );
}

interface GroupProps {
  group: DueGroup;
  entries: readonly DueEntry[];
  model: Due;
}

function Group({ group, entries, model }: GroupProps) {
  const { t } = useUi();
  const limit = useSignal(STEP);
  const heading = (
    <>
      {t(`dueGroup_${group}`)} <span class="due__count">{entries.length}</span>
    </>
  );
  const rest = entries.length - limit.value;
  const list = (
    <>
      <ul class="due__list">
        {entries.slice(0, limit.value).map((entry) => (
          <DueRow key={entry.id} entry={entry} group={group} model={model} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button button--wide"
          onClick={() => {
            limit.value += STEP;
          }}
        >
          {t('dueMore', Math.min(rest, STEP))}
        </button>
      )}
    </>
  );
  if (group === 'ahead') {
    return (
      <details data-testid={`due-${group}`}>
        <summary data-testid="due-ahead-unfold">{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <div data-testid={`due-${group}`}>
      <h3 class="due__heading">{heading}</h3>
      {list}
    </div>
  );
}
