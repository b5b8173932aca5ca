import type { DueEntry } from '../../lib/due/due-entry';
import type { DueGroup } from '../../lib/due/due-groups';
import type { Due } from '../../lib/models/queue/due';
import { dueDetail, dueWhat, dueWhen } from '../../lib/models/queue/due-words';
import { useUi } from '../ui-context';

interface Props {
  entry: DueEntry;
  group: DueGroup;
  model: Due;
}

const TONES: Record<DueGroup, string> = { overdue: 'tone-bad', today: 'tone-due', ahead: 'muted' };

/** One thing that is due: whose, what, by when; a click goes to its conversation or record. */
export function DueRow({ entry, group, model }: Props) {
  const { t, words, now } = useUi();
  const detail = dueDetail(entry);
  const name = entry.buyer || t('buyerUnknown');
  return (
    <li class="due__item" data-testid={`due-entry-${entry.kind}`}>
      <button
        type="button"
        class="queue__row"
        data-testid={`due-open-${entry.kind}`}
        onClick={() => model.choose(entry)}
      >
        <span class="queue__line">
          <span class="queue__buyer">{dueWhat(t, entry)}</span>
          <span class={`${TONES[group]} small`}>{dueWhen(t, words.value, entry, now.value)}</span>
        </span>
        <span class="queue__line small">
          <span class="due__name">{name}</span>
          <span class="muted">{t(`dueWay_${model.wayOf(entry)}`)}</span>
        </span>
        {detail && <span class="queue__title muted small">{detail}</span>}
      </button>
      {entry.kind === 'contact' && (
        <button
          type="button"
          class="button button--quiet due__done"
          data-testid="due-contacted"
          aria-label={t('dueContactedOf', name)}
          onClick={() => void model.contacted(entry)}
        >
          {t('dueContacted')}
        </button>
      )}
    </li>
  );
}
