import { NOT_PAID_REASONS, type OutcomeResult } from '../../lib/reminders/attempt';

/** The number key of each outcome that needs no time. */
export const OUTCOME_KEYS: readonly { key: string; testId: string; result: OutcomeResult }[] = [
  { key: '1', testId: 'outcome-paid', result: { kind: 'paid' } },
  ...NOT_PAID_REASONS.map((reason, index) => ({
    key: String(index + 2),
    testId: `outcome-notPaid-${reason}`,
    result: { kind: 'notPaid' as const, reason },
  })),
];

/** Opens the times. */
export const PROMISED_KEY = String(OUTCOME_KEYS.length + 1);
