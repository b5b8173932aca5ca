import type { ServiceTargets } from '../../../lib/chat/settings';

export interface ServiceScene {
  days: number;
  /** Conversations a day. */
  talks: number;
  targets?: ServiceTargets;
  isOff?: boolean;
  /** What to click on first. */
  press?: string;
  opensTables?: boolean;
}

const targets = { firstResponseMs: 90_000, responseMs: 240_000, answerRatioPercent: 120 };

/** Every state of the service figures worth looking at. */
export const SERVICE_SCENES: Record<string, ServiceScene> = {
  service: { days: 30, talks: 40, targets },
  serviceTables: { days: 10, talks: 14, targets, opensTables: true },
  serviceFew: { days: 5, talks: 2, press: '[data-testid="period-days7"]' },
  serviceLong: { days: 90, talks: 20, press: '[data-testid="period-days90"]' },
  serviceNone: { days: 0, talks: 0, isOff: true },
};
