import type { Phrase, PhraseUses } from '../phrase';
import { ENVELOPE_VERSION } from './envelope';

/** Every field as it is stored. */
export function exportJson(phrases: readonly Phrase[], uses?: PhraseUses): Uint8Array<ArrayBuffer> {
  const envelope = {
    kefu: 'phrases',
    version: ENVELOPE_VERSION,
    phrases,
    ...(uses && { uses: [...uses.values()] }),
  };
  return new TextEncoder().encode(`${JSON.stringify(envelope, null, 2)}\n`);
}
