import { ABSOLUTE } from './absolute';
import { EXAGGERATION } from './exaggeration';
import { MEDICAL } from './medical';
import { OFF_PLATFORM } from './off-platform';
import { PRIVATE } from './private-matters';
import { REVIEWS } from './reviews';
import { RUDE } from './rude';
import type { Term } from './term';

/** R13: the words every shop starts with. */
export const TERMS: readonly Term[] = [
  ...ABSOLUTE,
  ...EXAGGERATION,
  ...MEDICAL,
  ...REVIEWS,
  ...OFF_PLATFORM,
  ...RUDE,
  ...PRIVATE,
];
