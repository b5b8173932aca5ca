import { useUi } from '../ui-context';
import { actionClass } from './action-class';
import type { DraftProps } from './draft-props';

/** For a reminder that is made outside of the browser's reach: it is only written down. */
export function LogButton({
  model,
  isQuiet,
  way,
}: Pick<DraftProps, 'model' | 'isQuiet'> & { way: 'phone' | 'hostButton' }) {
  const { t } = useUi();
  return (
    <button
      type="button"
      class={actionClass(isQuiet)}
      data-testid="reminder-log"
      disabled={model.isBusy.value}
      onClick={() => void model.remind()}
    >
      {t(`log_${way}`)}
    </button>
  );
}
