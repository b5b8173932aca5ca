import type { BuyerView } from '../../lib/chat/buyer';
import type { Stage } from '../../lib/chat/stage';
import type { ChatAnswers } from '../../lib/models/answers';
import type { BuyerModel } from '../../lib/models/buyer';
import { Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { BuyerForm } from './BuyerForm';
import { BuyerOrders } from './BuyerOrders';
import { Care } from './Care';

interface Props {
  model: BuyerModel;
  answers: ChatAnswers;
  stage: Stage | undefined;
}

/** Who the buyer is to the shop: one line and what was written down; the rest is folded away. */
export function BuyerCard({ model, answers, stage }: Props) {
  const { t } = useUi();
  return (
    <section class="card buyer" data-testid="buyer-card" data-card="buyer">
      <Loaded query={model.view}>
        {(view) => (
          <>
            <details data-testid="buyer-more">
              <summary data-testid="buyer-sum">
                <h2 class="card__name buyer__name">{t('buyerTitle')}</h2>{' '}
                {view.dealCount > 0 && <span class="tag">{t('queueReturning')}</span>}{' '}
                <span class="small">
                  {t('buyerSum', view.orderCount, view.dealCount, view.reminderCount)}
                </span>
              </summary>
              <BuyerForm model={model} />
              {view.orders.length > 0 && <BuyerOrders orders={view.orders} />}
            </details>
            {view.written && <Written written={view.written} isDue={model.isDue.value} />}
            {view.dealCount > 0 && (
              <Care answers={answers} stage={stage} isDue={model.isDue.value} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

interface WrittenProps {
  written: NonNullable<BuyerView['written']>;
  isDue: boolean;
}

function Written({ written: { tags, note, nextContactAt }, isDue }: WrittenProps) {
  const { t, words, now } = useUi();
  return (
    <>
      {tags.length > 0 && (
        <p class="buyer__tags">
          {tags.map((tag) => (
            <span key={tag} class="pill">
              {tag}
            </span>
          ))}
        </p>
      )}
      {note !== '' && <p class="buyer__note">{note}</p>}
      {nextContactAt !== undefined && (
        <p class={isDue ? 'tone-due small' : 'muted small'} data-testid="buyer-next">
          {t(isDue ? 'buyerDue' : 'buyerNext', words.value.day(nextContactAt, now.value))}
        </p>
      )}
    </>
  );
}
