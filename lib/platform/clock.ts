import type { EpochMs } from '../chat/units';

/** The present instant. */
export type Clock = () => EpochMs;

export const systemClock: Clock = () => Date.now();
