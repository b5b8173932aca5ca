/**
 * "These tables changed", told to every extension page through a key of `storage.local`: Firefox gives the embedded
 * sidebar no messages from the background but does give it storage changes, and a stored key needs no live worker.
 */

import type { TableName } from '../messaging/calls';
import type { ChangeEvents, StorageListener } from './storage-events';

const KEY = 'changed';
const TABLES: Record<TableName, true> = {
  settings: true,
  phrases: true,
  phraseUses: true,
  choices: true,
  orders: true,
  buyers: true,
  attempts: true,
  cases: true,
  reviews: true,
  commitments: true,
  pairings: true,
  pairingUses: true,
  siteProfiles: true,
  goods: true,
  service: true,
};

/** The part of `storage.local` the sender uses. */
export interface ChangeArea {
  set(items: Record<string, unknown>): Promise<void>;
}

/** Tells every page; never rejects, since the write it tells of is done. */
export async function announceChange(area: ChangeArea, tables: readonly TableName[]) {
  try {
    // `n` only makes each write differ from the last: an equal value raises no event.
    await area.set({ [KEY]: { tables, n: crypto.randomUUID() } });
  } catch (error) {
    console.warn('could not announce a change', error);
  }
}

/** Calls `listener` after each announced change. Returns what ends the listening. */
export function onAnnouncedChange(
  events: ChangeEvents,
  listener: (tables: TableName[]) => void,
): () => void {
  const hear: StorageListener = (changes, area) => {
    if (area !== 'local' || !Object.hasOwn(changes, KEY)) return;
    const tables = readTables(changes[KEY]?.newValue);
    if (tables.length > 0) listener(tables);
  };
  events.addListener(hear);
  return () => events.removeListener(hear);
}

/** The tables named by a stored value; content scripts can write it too, so anything else in it is dropped. */
function readTables(value: unknown): TableName[] {
  const tables = typeof value === 'object' && value !== null && 'tables' in value && value.tables;
  return Array.isArray(tables) ? tables.filter(isTableName) : [];
}

function isTableName(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(TABLES, name);
}
