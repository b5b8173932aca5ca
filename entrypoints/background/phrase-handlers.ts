import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Store } from '../../lib/store/open-store';

type PhraseCalls = Extract<keyof CallHandlers, `phrases.${string}` | `choices.${string}`>;

/** What the background does for the calls about the phrase library. */
export function phraseHandlers(store: () => Promise<Store>): Pick<CallHandlers, PhraseCalls> {
  return {
    'phrases.list': async () => (await store()).listPhrases(),
    'phrases.uses': async () => (await store()).listPhraseUses(),
    'phrases.used': async ({ id }) => (await store()).markPhraseUsed(id),
    'phrases.groups': async () => (await store()).listGroups(),
    'phrases.bin': async () => (await store()).listRemovedPhrases(),
    'phrases.change': async (change) => (await store()).changePhrases(change),
    'phrases.stage': async ({ batch, phrases }) => (await store()).stagePhrases(batch, phrases),
    'phrases.progress': async ({ batch }) => (await store()).changeProgress(batch),
    'phrases.callOff': async ({ batch }) => (await store()).callOffBatch(batch),
    'phrases.lastChange': async () => (await store()).lastChange(),
    'phrases.undo': async ({ id }) => (await store()).undoChange(id),
    'phrases.purge': async ({ ids }) => (await store()).purgePhrases(ids),
    'phrases.starters': async () => (await store()).listStarters(),
    'choices.list': async () => (await store()).listChoices(),
    'choices.add': async (choice) => (await store()).addChoice(choice),
    'choices.clear': async () => (await store()).clearChoices(),
  };
}
