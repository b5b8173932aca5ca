import type { ReadonlySignal } from '@preact/signals';
import type { Stage } from '../../chat/stage';
import type { PhraseChange } from '../../phrases/change';
import type { Phrase } from '../../phrases/phrase';
import type { Translate } from '../text';
import { copiesOf, withoutTag, withStages, withTag } from './bulk';
import type { Changes } from './changes';
import { type Edge, moveBeside, moveByOne } from './drop-place';

/** What can be done with phrases; each of it is one change. */
export interface PhraseActions {
  moveToGroup(ids: readonly string[], group: string): Promise<boolean>;
  moveBeside(ids: readonly string[], targetId: string, edge: Edge): Promise<boolean>;
  moveByOne(ids: readonly string[], by: -1 | 1): Promise<boolean>;
  tag(ids: readonly string[], tag: string, how: 'add' | 'remove'): Promise<boolean>;
  setStages(ids: readonly string[], stages: readonly Stage[]): Promise<boolean>;
  duplicate(ids: readonly string[]): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
  restore(ids: readonly string[]): Promise<boolean>;
}

export interface PhraseActionNeeds {
  byId: ReadonlySignal<ReadonlyMap<string, Phrase>>;
  shown: ReadonlySignal<readonly Phrase[]>;
  /** Those shown stand in the shop's order. */
  isInOrder: ReadonlySignal<boolean>;
  changes: Changes;
  t: Translate;
}

export function createPhraseActions(needs: PhraseActionNeeds): PhraseActions {
  const { byId, shown, isInOrder, changes, t } = needs;
  const phrasesOf = async (ids: readonly string[]) => {
    await changes.seen();
    return ids.map((id) => byId.value.get(id)).filter((phrase) => phrase !== undefined);
  };
  const putAll = async (kind: 'edit' | 'duplicate', put: readonly Phrase[]) =>
    put.length > 0 && changes.put({ kind }, put);
  const move = async (wanted: PhraseChange['move']) =>
    wanted !== undefined && changes.run({ kind: 'move', move: wanted });
  const copyTitle = (title: string) => t('libraryCopyTitle', title);
  return {
    moveToGroup: (ids, group) => move(ids.length > 0 ? { ids: [...ids], group } : undefined),
    moveBeside(ids, targetId, edge) {
      const index = shown.value.findIndex(({ id }) => id === targetId);
      return move(moveBeside(shown.value, ids, index, edge));
    },
    async moveByOne(ids, by) {
      await changes.seen();
      return move(isInOrder.value ? moveByOne(shown.value, ids, by) : undefined);
    },
    async tag(ids, tag, how) {
      const phrases = await phrasesOf(ids);
      return putAll('edit', (how === 'add' ? withTag : withoutTag)(phrases, tag));
    },
    setStages: async (ids, stages) => putAll('edit', withStages(await phrasesOf(ids), stages)),
    async duplicate(ids) {
      const phrases = await phrasesOf(ids);
      return putAll(
        'duplicate',
        copiesOf(phrases, copyTitle, () => crypto.randomUUID()),
      );
    },
    remove: (ids) => changes.run({ kind: 'remove', remove: [...ids] }),
    restore: (ids) => changes.run({ kind: 'restore', restore: [...ids] }),
  };
}
