import type { Records } from '../../lib/models/records';
import { type Attempt, currentOutcome } from '../../lib/reminders/attempt';
import { Loaded } from '../parts/Loaded';
import { Pager } from '../parts/Pager';
import { SearchField } from '../parts/SearchField';
import { outcomeText } from '../reminder/outcome-text';
import { useUi } from '../ui-context';

/** Reminders over all orders, newest first. */
export function RecordsList({ records }: { records: Records }) {
  const { t } = useUi();
  return (
    <section class="records">
      <SearchField search={records.search} label={t('recordsSearch')} testId="records-search" />
      <Loaded query={records.page}>
        {({ attempts, total }) =>
          total === 0 ? (
            <p class="empty">{t(records.search.value.trim() ? 'recordsNone' : 'recordsEmpty')}</p>
          ) : (
            <ul data-testid="records-list">
              {attempts.map((attempt) => (
                <Row key={attempt.id} attempt={attempt} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {records.total.value > 0 && <Pager paging={records} />}
    </section>
  );
}

const TONES = { paid: 'tone-good', promised: 'tone-due', notPaid: '', closed: 'tone-quiet' };

function Row({ attempt }: { attempt: Attempt }) {
  const { t, words, now } = useUi();
  const current = currentOutcome(attempt);
  const result = current?.result;
  const latest = attempt.outcomes.at(-1);
  const seenSince = latest?.by === 'observed' && latest !== current ? latest.result : undefined;
  return (
    <li class="record">
      <div class="record__line">
        <span class="record__buyer">{attempt.buyer || t('buyerUnknown')}</span>
        <span>{attempt.amountFen !== undefined && words.value.money(attempt.amountFen)}</span>
      </div>
      <div class="record__line muted small">
        <span>{attempt.orderNumber}</span>
        <span>{words.value.instant(attempt.at, now.value)}</span>
      </div>
      <div class="record__line">
        <span class={result ? TONES[result.kind] : 'tone-quiet'}>
          {result ? outcomeText(t, words.value, result, now.value) : t('outcomeOpen')}
          {seenSince &&
            ` · ${t('observedThat', outcomeText(t, words.value, seenSince, now.value))}`}
        </span>
        <span class="muted small">{t(`channel_${attempt.channel}`)}</span>
      </div>
    </li>
  );
}
