import type { Phrase } from '../phrase';
import { ADVICE } from './advice';
import { AFTER_SALE } from './after-sale';
import { CARE } from './care';
import { DISCONTENT } from './discontent';
import { LOGISTICS } from './logistics';
import { ORDERING } from './ordering';
import { RECEPTION } from './reception';
import { REMINDERS } from './reminders';
import { REVIEWS } from './reviews';
import type { StarterGroup } from './starter-group';

/** By the course of a trade. */
const GROUPS: readonly StarterGroup[] = [
  ...RECEPTION,
  ...ADVICE,
  ...ORDERING,
  ...REMINDERS,
  ...LOGISTICS,
  ...DISCONTENT,
  ...AFTER_SALE,
  ...REVIEWS,
  ...CARE,
];

/** What a new shop begins with. It decides nothing for the shop: no promises, no penalties, no amounts. */
export const STARTER_PHRASES: readonly Phrase[] = GROUPS.flatMap((group) =>
  group.replies.map((reply) => ({
    ...reply,
    id: `starter.${reply.code}`,
    group: group.name,
    tags: [...group.tags, ...(reply.tags ?? [])],
    stages: [...(reply.stages ?? group.stages)],
  })),
);
