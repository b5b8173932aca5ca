import { vi } from 'vitest';

/** How long what is waited for may take; on a busy machine more than the second that is the default. */
const PATIENCE_MS = 15_000;

const { waitFor } = vi;
vi.waitFor = (condition, options) =>
  waitFor(condition, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });
