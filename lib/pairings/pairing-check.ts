import * as v from 'valibot';
import { FIELD_TEXT_MAX } from '../chat/raw';
import { idCheck, plainObject, siteCheck, textOf } from '../chat/value-checks';
import {
  CODE_TEXT_MAX,
  GOODS_MAX,
  GOODS_TEXT_MAX,
  GOODS_TEXT_MIN,
  NOTE_TEXT_MAX,
  OFFERS_MAX,
  PAIRING_MOMENTS,
  PAIRING_REPLY_MAX,
  PAIRINGS_MAX,
  WHY_MAX,
} from './pairing';

const momentCheck = v.picklist(PAIRING_MOMENTS);
const listOf = <T>(item: v.GenericSchema<unknown, T>, max: number) =>
  v.pipe(v.array(item), v.maxLength(max));

const namedEntries = {
  title: textOf(GOODS_TEXT_MAX, GOODS_TEXT_MIN),
  code: v.optional(textOf(CODE_TEXT_MAX, GOODS_TEXT_MIN)),
};

export const pairingEntries = {
  id: idCheck,
  position: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  goods: listOf(textOf(GOODS_TEXT_MAX, GOODS_TEXT_MIN), GOODS_MAX),
  offers: listOf(
    plainObject({ ...namedEntries, note: v.optional(textOf(NOTE_TEXT_MAX, 1)) }),
    OFFERS_MAX,
  ),
  why: textOf(WHY_MAX, 1),
  when: listOf(momentCheck, PAIRING_MOMENTS.length),
  reply: v.optional(textOf(PAIRING_REPLY_MAX, 1)),
};

export const pairingChangeCheck = plainObject({
  put: v.pipe(v.array(plainObject(pairingEntries)), v.maxLength(PAIRINGS_MAX)),
  remove: v.pipe(v.array(idCheck), v.maxLength(PAIRINGS_MAX)),
});

export const pairingUseEntries = {
  id: idCheck,
  pairingId: idCheck,
  site: siteCheck,
  conversationKey: textOf(FIELD_TEXT_MAX),
  buyer: textOf(FIELD_TEXT_MAX),
  goods: listOf(plainObject(namedEntries), OFFERS_MAX),
  moment: momentCheck,
};

export const newPairingUseCheck = plainObject(pairingUseEntries);
