import type { Stage } from '../lib/chat/stage';
import type { Sidebar } from '../lib/models/sidebar';
import { BuyerCard } from './buyer/BuyerCard';
import { CaseCard } from './cases/CaseCard';
import { CommitmentOffers } from './commitments/CommitmentOffers';
import { NextCard } from './NextCard';
import { OrderCard } from './order/OrderCard';
import { Remark } from './order/Remark';
import { PairingCard } from './pairings/PairingCard';
import { Card } from './parts/Card';
import { Failed, Loaded } from './parts/Loaded';
import { PhraseList } from './phrases/PhraseList';
import { History } from './reminder/History';
import { OutcomePanel } from './reminder/OutcomePanel';
import { ReturnCard } from './returns/ReturnCard';
import { ShippingCard } from './returns/ShippingCard';
import { useUi } from './ui-context';
import { useAskedCard } from './use-asked-card';
import { CheckDraft } from './wording/CheckDraft';

/** Everything about the open conversation: the next step first, then the words, then the facts. */
export function ChatTab({ sidebar }: { sidebar: Sidebar }) {
  const { t } = useUi();
  useAskedCard(sidebar);
  const settings = sidebar.settings.state.value;
  const page = sidebar.page.state.value;
  if (settings.kind === 'failed') {
    return <Failed onRetry={sidebar.settings.again}>{t('failed', settings.why)}</Failed>;
  }
  if (page.kind === 'failed') return <Failed>{t('failed', page.why)}</Failed>;
  if (page.kind === 'untold') {
    return (
      <>
        <PointAtBuyer onPoint={() => sidebar.selfTest?.repair('conversationKey')} />
        <Phrases sidebar={sidebar} />
      </>
    );
  }
  if (page.kind === 'none') return <p class="empty">{t('noConversation')}</p>;
  if (page.kind === 'loading') {
    return (
      <p class="empty" aria-busy="true">
        {t('loading')}
      </p>
    );
  }
  return (
    <>
      <NextCard sidebar={sidebar} />
      <CommitmentOffers model={sidebar.commitments} />
      <PairingCard model={sidebar.pairings} isMoment />
      <OrderInView sidebar={sidebar} />
      <BuyerCard
        model={sidebar.buyer}
        answers={sidebar.answers}
        stage={sidebar.choice.stage.value}
      />
      <CaseInView sidebar={sidebar} />
      <PairingCard model={sidebar.pairings} isMoment={false} />
      <Phrases sidebar={sidebar} />
      <Attempts sidebar={sidebar} />
    </>
  );
}

function Phrases({ sidebar: { phrases, searchKeys, answers, wording } }: { sidebar: Sidebar }) {
  return (
    <PhraseList
      model={phrases}
      searchKeys={searchKeys}
      aside={answers.canInsert && <CheckDraft model={wording} />}
    />
  );
}

/** Nothing on this page tells whose conversation is open: one pointing mends it. */
function PointAtBuyer({ onPoint }: { onPoint: () => void }) {
  const { t } = useUi();
  return (
    <Card title={t('untoldTitle')} testId="untold">
      <p>{t('untold')}</p>
      <button
        type="button"
        class="button button--primary"
        data-testid="point-buyer"
        onClick={onPoint}
      >
        {t('pointBuyer')}
      </button>
    </Card>
  );
}

/** Stages whose return window is the next step already, or in which there is nothing to return. */
const WITHOUT_RETURN_CARD: readonly (Stage | undefined)[] = ['unpaid', 'signed', 'ended'];

/** Once it is shipped, or while it is unpaid: only where there is something to tell. */
function hasMoreOnShipping({ choice, shipping, commitments }: Sidebar): boolean {
  if (choice.stage.value === 'toShip') return false;
  const state = shipping.value?.state;
  const isTold = state?.kind === 'shipped' && state.inTime !== undefined;
  return isTold || (commitments.list.value.value ?? []).length > 0;
}

function OrderInView({ sidebar }: { sidebar: Sidebar }) {
  const { choice } = sidebar;
  const order = choice.order.value;
  if (!order) return null;
  return (
    <>
      <OrderCard
        order={order}
        onChooseAgain={choice.isByAgent.value ? () => choice.choose(undefined) : undefined}
      >
        <Remark order={order} model={sidebar.remark} />
      </OrderCard>
      {hasMoreOnShipping(sidebar) && (
        <ShippingCard
          view={sidebar.shipping.value}
          commitments={sidebar.commitments}
          isNext={false}
        />
      )}
      {!WITHOUT_RETURN_CARD.includes(choice.stage.value) && (
        <ReturnCard sidebar={sidebar} isNext={false} />
      )}
    </>
  );
}

/** Before the payment there is nothing to complain of. */
function CaseInView({ sidebar }: { sidebar: Sidebar }) {
  const stage = sidebar.choice.stage.value;
  const number = sidebar.choice.order.value?.number;
  if (number === undefined || stage === 'unpaid') return null;
  return <CaseCard key={number} afterSale={sidebar.afterSale} stage={stage} />;
}

function Attempts({ sidebar }: { sidebar: Sidebar }) {
  const { t } = useUi();
  if (sidebar.choice.order.value?.number === undefined) return null;
  return (
    <Card title={t('history')} testId="history">
      {/* While it is unpaid the question stands above, with the reminder. */}
      {sidebar.choice.stage.value !== 'unpaid' && (
        <OutcomePanel
          model={sidebar.reminder.outcome}
          answers={sidebar.answers}
          searchKeys={sidebar.searchKeys}
        />
      )}
      <Loaded query={sidebar.attempts}>
        {(attempts) => <History attempts={attempts} onCorrect={sidebar.reminder.outcome.correct} />}
      </Loaded>
    </Card>
  );
}
