import * as v from 'valibot';
import { idCheck, phraseIdCheck, plainObject } from '../chat/value-checks';
import { CHANGE_KINDS, type PhraseChange } from './change';
import { groupCheck, phraseCheck } from './phrase-check';

/** Most phrases in one message to the background. */
export const STAGE_MAX = 500;

const ids = v.array(phraseIdCheck);

export const changeCheck: v.GenericSchema<unknown, PhraseChange> = plainObject({
  kind: v.picklist(CHANGE_KINDS),
  rename: v.optional(plainObject({ from: groupCheck, to: groupCheck })),
  put: v.optional(v.pipe(v.array(phraseCheck), v.maxLength(STAGE_MAX))),
  batch: v.optional(idCheck),
  remove: v.optional(ids),
  restore: v.optional(ids),
  move: v.optional(plainObject({ ids, group: groupCheck, beforeId: v.optional(phraseIdCheck) })),
  groups: v.optional(v.array(groupCheck)),
  starters: v.optional(v.array(phraseCheck)),
});
