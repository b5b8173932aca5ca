import { useSignal } from '@preact/signals';
import type { Stage } from '../../../../lib/chat/stage';
import type { Library } from '../../../../lib/models/library/library';
import { useUi } from '../../../ui-context';
import { StageBoxes } from '../StageBoxes';

/** Sets the stages of all that are selected. */
export function StagesBulk({ library, ids }: { library: Library; ids: readonly string[] }) {
  const { t } = useUi();
  const isOpen = useSignal(false);
  const stages = useSignal<readonly Stage[]>([]);
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="bulk-stages"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {t('librarySetStages')}
      </button>
      {isOpen.value && (
        <div class="bulk__stages">
          <StageBoxes
            stages={stages.value}
            onChange={(next) => {
              stages.value = next;
            }}
          />
          <button
            type="button"
            class="button"
            data-testid="bulk-stages-set"
            onClick={() => {
              isOpen.value = false;
              void library.setStages(ids, stages.value);
            }}
          >
            {t('librarySetStagesOf', ids.length)}
          </button>
        </div>
      )}
    </>
  );
}
