import type { ReadonlySignal } from '@preact/signals';
import type { Changes } from './changes';
import { type Edge, groupsWithMoved } from './drop-place';

/** What can be done with groups; each of it is one change. */
export interface GroupChanges {
  add(name: string): Promise<boolean>;
  /** To a name that there is already: the two become one. */
  rename(from: string, to: string): Promise<boolean>;
  /** One that still has phrases stays. */
  removeEmpty(name: string): Promise<boolean>;
  moveBeside(name: string, target: string, edge: Edge): Promise<boolean>;
  moveByOne(name: string, by: -1 | 1): Promise<boolean>;
}

export function createGroupChanges(
  names: ReadonlySignal<readonly string[]>,
  changes: Changes,
): GroupChanges {
  const order = (groups: string[]) => changes.run({ kind: 'groups', groups });
  return {
    async add(typed) {
      const name = typed.trim();
      if (name === '' || names.value.includes(name)) return false;
      return order([...names.value, name]);
    },
    async rename(from, typed) {
      const to = typed.trim();
      if (to === '' || to === from) return false;
      return changes.run({ kind: 'groups', rename: { from, to } });
    },
    removeEmpty: (name) => order(names.value.filter((other) => other !== name)),
    async moveBeside(name, target, edge) {
      if (name === target) return false;
      return order(groupsWithMoved(names.value, name, target, edge));
    },
    async moveByOne(name, by) {
      const target = names.value[names.value.indexOf(name) + by];
      if (target === undefined) return false;
      return order(groupsWithMoved(names.value, name, target, by < 0 ? 'before' : 'after'));
    },
  };
}
