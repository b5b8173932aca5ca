import type { ReminderModel } from '../../lib/models/reminder';
import { Failed } from '../parts/Loaded';
import { useUi } from '../ui-context';

/** Reminders that were made and could not be kept, whatever is in view meanwhile: each says whose it is. */
export function UnsavedReminders({ model }: { model: ReminderModel }) {
  const { t } = useUi();
  return (
    <>
      {model.unsaved.value.map(({ attempt, why, retry }) => (
        <div key={attempt.id} data-testid="unsaved">
          <Failed onRetry={retry}>
            {t('attemptUnsaved', attempt.buyer || t('buyerUnknown'), attempt.orderNumber, why)}
          </Failed>
        </div>
      ))}
    </>
  );
}
