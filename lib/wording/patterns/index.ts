import { findInvitations, findLinks, findPhones } from './contacts';
import type { FindByForm } from './pattern';
import { findPlaceholders } from './placeholders';
import { findRefusal } from './refusal';
import { findRewards } from './rewards';
import { findSecrets } from './secrets';
import { findTimePromises } from './time-promise';

/** R13: what is found by its form. */
export const FORMS: readonly FindByForm[] = [
  findPlaceholders,
  findInvitations,
  findPhones,
  findLinks,
  findRewards,
  findSecrets,
  findRefusal,
  findTimePromises,
];

/** Those that look through spaces and dots, too. */
export const LOOSE_FORMS: readonly FindByForm[] = [findInvitations];
