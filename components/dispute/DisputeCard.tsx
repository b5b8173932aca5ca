import { useRef } from 'preact/hooks';
import type { DisputeModel } from '../../lib/models/cases/dispute';
import { useUi } from '../ui-context';
import { DisputeClocks } from './DisputeClocks';
import { Effects } from './Effects';
import { EvidenceList } from './EvidenceList';
import { RateCalculator } from './RateCalculator';

/** The platform stepping in: until when what is due, what to hand in, and what it does to the shop. */
export function DisputeCard({ model }: { model: DisputeModel }) {
  const { t } = useUi();
  /** Stays unfolded while a time is typed anew. */
  const hasBegun = useRef(false);
  if (model.clocks.value.kind !== 'none') hasBegun.current = true;
  return (
    <details class="dispute" open={hasBegun.current}>
      <summary data-testid="dispute-unfold">{t('disputeTitle')}</summary>
      <div class="dispute__body">
        <Times model={model} />
        <DisputeClocks model={model} />
        <EvidenceList model={model} />
        <SaveLine model={model} />
        <details>
          <summary data-testid="dispute-effects-unfold">{t('disputeEffects')}</summary>
          <Effects overrides={model.overrides.value} />
        </details>
        <details>
          <summary data-testid="dispute-rate-unfold">{t('disputeRate')}</summary>
          <RateCalculator />
        </details>
      </div>
    </details>
  );
}

function Times({ model }: { model: DisputeModel }) {
  const { t } = useUi();
  const form = model.form.value;
  const clocks = model.clocks.value;
  const problem = clocks.kind === 'bad' ? clocks.problem : undefined;
  const isOpenedBad = problem === 'openedAhead' || problem === 'openedMissing';
  return (
    <div class="dispute__times">
      <label class="dispute__time">
        <span class="muted small">{t('disputeOpened')}</span>
        <input
          type="datetime-local"
          class="input"
          data-testid="dispute-opened"
          aria-invalid={isOpenedBad}
          value={form.opened}
          onInput={(event) => model.change({ opened: event.currentTarget.value })}
        />
      </label>
      <label class="dispute__time">
        <span class="muted small">{t('disputeEvidenceDone')}</span>
        <input
          type="datetime-local"
          class="input"
          data-testid="dispute-evidence"
          aria-invalid={problem !== undefined && !isOpenedBad}
          value={form.evidence}
          onInput={(event) => model.change({ evidence: event.currentTarget.value })}
        />
      </label>
      {problem && (
        <p class="tone-bad small" role="alert" data-testid="dispute-problem">
          {t(`disputeProblem_${problem}`)}
        </p>
      )}
    </div>
  );
}

function SaveLine({ model }: { model: DisputeModel }) {
  const { t } = useUi();
  if (model.clocks.value.kind === 'none') return null;
  if (!model.hasCase.value) return <p class="note">{t('disputeNeedsCase')}</p>;
  return (
    <button
      type="button"
      class="button button--wide"
      data-testid="dispute-save"
      disabled={!model.canSave.value}
      onClick={() => void model.save()}
    >
      {t(model.canSave.value ? 'disputeSave' : 'disputeKept')}
    </button>
  );
}
