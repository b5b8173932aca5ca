const SLOT = /\{\{[^{}]*\}\}/gu;
/** Stands for something that is not known yet; part of no word. */
const HIDDEN = '\ufffc';

/** A template's body with its slots hidden, of the same length: what is filled in is checked once it is. */
export const maskSlots = (body: string): string =>
  body.replace(SLOT, (slot) => HIDDEN.repeat(slot.length));
