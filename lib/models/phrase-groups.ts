import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { Phrase } from '../phrases/phrase';
import type { PhraseListEntry } from './phrase-list';

/** A library of no more phrases is shown unfolded. */
const SMALL = 30;
/** More than there are stages. */
const NO_STAGE = 99;

export interface PhraseGroups {
  /** Headings, each followed by its phrases where it is unfolded. */
  entries: ReadonlySignal<readonly PhraseListEntry[]>;
  toggle(name: string): void;
}

/** The library group by group, the groups for this stage first. The first one is unfolded from the start. */
export function createPhraseGroups(
  phrases: ReadonlySignal<readonly Phrase[]>,
  stage: ReadonlySignal<Stage | undefined>,
): PhraseGroups {
  /** What the agent folded or unfolded. */
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const groups = computed(() => {
    const byName = Map.groupBy(phrases.value, ({ group }) => group);
    return [...byName]
      .map(([name, members]) => ({ name, members, rank: narrowness(members, stage.value) }))
      .sort((a, b) => a.rank - b.rank);
  });
  const isOpen = (name: string, index: number) =>
    folds.value.get(name) ?? (index === 0 || phrases.value.length <= SMALL);
  return {
    entries: computed(() =>
      groups.value.flatMap(({ name, members }, index): PhraseListEntry[] => {
        const isUnfolded = isOpen(name, index);
        return [
          { kind: 'group', name, count: members.length, isOpen: isUnfolded },
          ...(isUnfolded
            ? members.map((phrase): PhraseListEntry => ({ kind: 'phrase', phrase }))
            : []),
        ];
      }),
    ),
    toggle(name) {
      const index = groups.value.findIndex((group) => group.name === name);
      folds.value = new Map(folds.value).set(name, !isOpen(name, index));
    },
  };
}

/** How many stages the narrowest fitting phrase is for: the lower, the closer a group is to this stage. */
function narrowness(members: readonly Phrase[], stage: Stage | undefined): number {
  let narrowest = NO_STAGE;
  for (const { stages } of members) {
    if (stage && stages.length < narrowest && stages.includes(stage)) narrowest = stages.length;
  }
  return narrowest;
}
