import type { Stage } from '../../../lib/chat/stage';
import { useUi } from '../../ui-context';

const STAGES = [
  'preSale',
  'unpaid',
  'toShip',
  'inTransit',
  'signed',
  'afterSale',
  'ended',
] as const satisfies readonly Stage[];

interface Props {
  stages: readonly Stage[];
  onChange: (stages: Stage[]) => void;
}

/** In which stages a phrase comes first; none means in all. */
export function StageBoxes({ stages, onChange }: Props) {
  const { t } = useUi();
  return (
    <fieldset class="stages">
      <legend class="field__label">
        {t('libraryStages')} <span class="muted small">{t('libraryStagesHint')}</span>
      </legend>
      <span class="chips">
        {STAGES.map((stage) => (
          <button
            key={stage}
            type="button"
            class="chip"
            data-testid={`stage-${stage}`}
            aria-pressed={stages.includes(stage)}
            onClick={() =>
              onChange(
                stages.includes(stage)
                  ? stages.filter((other) => other !== stage)
                  : [...stages, stage],
              )
            }
          >
            {t(`stage_${stage}`)}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
