import type { DisputeModel } from '../../lib/models/cases/dispute';
import { DISPUTE_REASONS, EVIDENCE_SOURCE, evidenceFor } from '../../lib/rules/evidence';
import { useUi } from '../ui-context';
import { Source } from './Source';

/** What to hand in, by what the buyer complains of; ticks say what is at hand. */
export function EvidenceList({ model }: { model: DisputeModel }) {
  const { t } = useUi();
  const { reason, has } = model.form.value;
  const list = evidenceFor(reason);
  const count = list.filter((one) => has.includes(one)).length;
  return (
    <div class="dispute__evidence">
      <label class="dispute__time">
        <span class="muted small">{t('disputeReasonLabel')}</span>
        <select
          class="input"
          data-testid="dispute-reason"
          value={reason}
          onChange={(event) => {
            const chosen = DISPUTE_REASONS.find((one) => one === event.currentTarget.value);
            if (chosen) model.change({ reason: chosen });
          }}
        >
          {DISPUTE_REASONS.map((one) => (
            <option key={one} value={one}>
              {t(`disputeReason_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('disputeEvidence', count, list.length)}</legend>
        {list.map((one) => (
          <label key={one} class="dispute__tick">
            <input
              type="checkbox"
              data-testid={`evidence-${one}`}
              checked={has.includes(one)}
              onChange={() =>
                model.change({
                  has: has.includes(one) ? has.filter((other) => other !== one) : [...has, one],
                })
              }
            />
            {t(`evidence_${one}`)}
          </label>
        ))}
      </fieldset>
      <Source rules={[{ source: EVIDENCE_SOURCE, verified: false }]} />
    </div>
  );
}
