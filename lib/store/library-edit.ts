import type { EpochMs } from '../chat/units';
import { codeKey, type Phrase } from '../phrases/phrase';
import { type KefuDb, phraseRowOf } from './db';
import type { PhraseGroupRow, PhraseRow } from './rows';

/** Below this the places between two neighbours are used up, and the group is numbered anew. */
const NARROW = 1e-6;

/** What was before, for the undo. */
export interface EditTrace {
  before: PhraseRow[];
  added: string[];
  groupsBefore: PhraseGroupRow[];
}

/**
 * One change of the library, step by step, in a transaction that the caller has begun. Remembers the first state of
 * each row that it touches.
 */
export async function libraryEdit(db: KefuDb) {
  const groupsBefore = await db.phraseGroups.toArray();
  const groups = new Map(groupsBefore.map((row) => [row.name, row]));
  const before = new Map<string, PhraseRow | undefined>();
  /** Largest position by group. */
  const ends = new Map<string, number>();
  /** Of what was put or restored: to be looked at when all is done. */
  const codes = new Set<string>();

  async function touch(ids: readonly string[]): Promise<(PhraseRow | undefined)[]> {
    const rows = await db.phrases.bulkGet([...ids]);
    ids.forEach((id, index) => {
      if (!before.has(id)) before.set(id, rows[index]);
    });
    return rows;
  }

  const present = async (ids: readonly string[]) =>
    (await touch(ids)).filter((row) => row !== undefined);

  /** Makes sure that these groups are there and that it is known where they end. */
  async function openGroups(names: Iterable<string>): Promise<void> {
    for (const name of new Set(names)) {
      if (!groups.has(name)) await addGroup(name);
      if (!ends.has(name)) ends.set(name, await endOf(name));
    }
  }

  function nextPosition(group: string): number {
    const next = (ends.get(group) ?? -1) + 1;
    ends.set(group, next);
    return next;
  }

  async function endOf(group: string): Promise<number> {
    let end = -1;
    await db.phrases
      .where('group')
      .equals(group)
      .each(({ position }) => {
        if (position > end) end = position;
      });
    return end;
  }

  async function addGroup(name: string): Promise<void> {
    const position = Math.max(-1, ...[...groups.values()].map((row) => row.position)) + 1;
    groups.set(name, { name, position });
    await db.phraseGroups.put({ name, position });
  }

  function noteCode({ code }: Phrase): void {
    if (code !== undefined) codes.add(codeKey(code));
  }

  /** @throws Error naming the first code that two phrases have. */
  async function refuseDoubleCodes(): Promise<void> {
    const seen = new Map<string, string>();
    const rows = await db.phrases
      .where('codeKey')
      .anyOf([...codes])
      .toArray();
    for (const { codeKey: key = '', title } of rows) {
      const other = seen.get(key);
      if (other !== undefined)
        throw new Error(`the code ${key} would be that of “${other}” and of “${title}”`);
      seen.set(key, title);
    }
  }

  return {
    async put(phrases: readonly Phrase[]): Promise<void> {
      const stored = await touch(phrases.map(({ id }) => id));
      await openGroups(phrases.map(({ group }) => group));
      // No `await` in this loop: the transaction would end behind a hundred in a row that ask nothing of the database.
      const rows = phrases.map((phrase, index) => {
        noteCode(phrase);
        const old = stored[index];
        const isHere = old?.group === phrase.group;
        return phraseRowOf(phrase, isHere ? old.position : nextPosition(phrase.group));
      });
      await db.phrases.bulkPut(rows);
    },

    async remove(ids: readonly string[], at: EpochMs): Promise<void> {
      const rows = await present(ids);
      await db.phrases.bulkPut(
        rows.map(({ codeKey: _freed, ...row }) => ({ ...row, removedAt: at })),
      );
    },

    /** A code that another phrase has got meanwhile stays with that one. */
    async restore(ids: readonly string[]): Promise<void> {
      for (const { removedAt, position, ...phrase } of await present(ids)) {
        if (removedAt === undefined) continue;
        const key = phrase.code === undefined ? undefined : codeKey(phrase.code);
        const isTaken = key !== undefined && (await db.phrases.where({ codeKey: key }).count()) > 0;
        if (isTaken) delete phrase.code;
        if (!groups.has(phrase.group)) await addGroup(phrase.group);
        await db.phrases.put(phraseRowOf(phrase, position));
      }
    },

    async move(ids: readonly string[], group: string, beforeId?: string): Promise<void> {
      const moved = await present(ids);
      if (!groups.has(group)) await addGroup(group);
      const isMoved = new Set(ids);
      const others = (await db.phrases.where('group').equals(group).sortBy('position')).filter(
        ({ id }) => !isMoved.has(id),
      );
      const found = others.findIndex(({ id }) => id === beforeId);
      const at = found < 0 ? others.length : found;
      const from = others[at - 1]?.position ?? (others[at]?.position ?? 0) - 1;
      const to = others[at]?.position ?? from + moved.length + 1;
      const step = (to - from) / (moved.length + 1);
      if (step >= NARROW) {
        await db.phrases.bulkPut(
          moved.map((row, index) => ({ ...row, group, position: from + step * (index + 1) })),
        );
        return;
      }
      const all = others.toSpliced(at, 0, ...moved);
      await touch(all.map(({ id }) => id));
      await db.phrases.bulkPut(all.map((row, position) => ({ ...row, group, position })));
    },

    async rename(from: string, to: string): Promise<void> {
      const old = groups.get(from);
      if (!old || from === to) return;
      const rows = await db.phrases.where('group').equals(from).sortBy('position');
      const isNew = !groups.has(to);
      await touch(rows.map(({ id }) => id));
      const first = isNew ? 0 : (await endOf(to)) + 1;
      await db.phrases.bulkPut(
        rows.map((row, index) => ({ ...row, group: to, position: first + index })),
      );
      groups.delete(from);
      await db.phraseGroups.delete(from);
      if (!isNew) return;
      groups.set(to, { name: to, position: old.position });
      await db.phraseGroups.put({ name: to, position: old.position });
    },

    /** Groups without phrases that are not named are gone; others that are not named come behind. */
    async orderGroups(names: readonly string[]): Promise<void> {
      const wanted = [...new Set(names)];
      for (const name of groups.keys()) {
        if (wanted.includes(name)) continue;
        if ((await db.phrases.where('group').equals(name).count()) > 0) wanted.push(name);
      }
      const rows = wanted.map((name, position) => ({ name, position }));
      await db.phraseGroups.clear();
      await db.phraseGroups.bulkPut(rows);
      groups.clear();
      for (const row of rows) groups.set(row.name, row);
    },

    async finish(): Promise<EditTrace> {
      await refuseDoubleCodes();
      return {
        before: [...before.values()].filter((row) => row !== undefined),
        added: [...before].flatMap(([id, row]) => (row ? [] : [id])),
        groupsBefore,
      };
    },
  };
}

export type LibraryEdit = Awaited<ReturnType<typeof libraryEdit>>;
