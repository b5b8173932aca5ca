import type { ReminderModel } from '../../lib/models/reminder';
import type { PlannedReminder } from '../../lib/reminders/plan';

/** Of the wording, whatever the channel. */
export interface DraftProps {
  plan: PlannedReminder;
  model: ReminderModel;
  /** Not the thing to do now, but the agent may decide otherwise. */
  isQuiet: boolean;
}
