import type { Commitment } from '../../lib/commitments/commitment';
import { commitmentDue, commitmentStateText } from '../../lib/models/commitment-words';
import type { CommitmentsModel } from '../../lib/models/commitments';
import { useLostFocus } from '../parts/use-lost-focus';
import { useUi } from '../ui-context';

/** What was promised in chat on this order, and what came of it. Words that were none are folded away. */
export function CommitmentList({ model }: { model: CommitmentsModel }) {
  const { t } = useUi();
  const all = model.list.value.value ?? [];
  const standing = all.filter(({ state }) => state !== 'withdrawn');
  const withdrawn = all.filter(({ state }) => state === 'withdrawn');
  if (all.length === 0) return null;
  const rows = (some: readonly Commitment[]) => (
    <ul class="promises">
      {some.map((one) => (
        <CommitmentRow key={one.id} commitment={one} model={model} />
      ))}
    </ul>
  );
  return (
    <div data-testid="commitments">
      {standing.length > 0 && (
        <>
          <h3 class="promises__title">{t('commitments')}</h3>
          {rows(standing)}
        </>
      )}
      {withdrawn.length > 0 && (
        <details>
          <summary>{t('commitmentsWithdrawn', withdrawn.length)}</summary>
          {rows(withdrawn)}
        </details>
      )}
    </div>
  );
}

function CommitmentRow({ commitment, model }: { commitment: Commitment; model: CommitmentsModel }) {
  const { t, words, now } = useUi();
  const { id, state } = commitment;
  // The offer that was answered is gone, and with it the button that had the keyboard.
  const stay = useLostFocus<HTMLLIElement>();
  const text = commitmentStateText(t, words.value, commitment, now.value);
  const button = (to: 'open' | 'kept' | 'withdrawn') => (
    <button
      type="button"
      class="button button--quiet"
      data-testid={`commitment-set-${to}`}
      disabled={model.isSaving.value}
      onClick={() => void model.set(id, to)}
    >
      {t(`commitmentSet_${to}`)}
    </button>
  );
  return (
    <li class="promise" ref={stay} tabIndex={-1}>
      <p class="promise__line">
        <strong>{commitmentDue(t, words.value, commitment, now.value)}</strong>
        <span class={`tone-${text.tone}`} data-testid="commitment-state">
          {text.text}
        </span>
      </p>
      <p class="muted small">{t('commitmentQuote', commitment.words)}</p>
      <p class="promise__actions">
        {state === 'open' && button('kept')}
        {state === 'open' && button('withdrawn')}
        {(state === 'kept' || state === 'withdrawn') && button('open')}
      </p>
    </li>
  );
}
