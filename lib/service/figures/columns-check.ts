import type { ServiceColumns } from './columns';

type Column = Exclude<keyof ServiceColumns, 'agents'>;

const BY_CONVERSATION = {
  who: 'Float64Array',
  buyer: 'Uint32Array',
  agent: 'Uint32Array',
  unsure: 'Uint32Array',
  untimed: 'Uint32Array',
  lastBuyerAt: 'Float64Array',
  lastAgentAt: 'Float64Array',
};
const BY_RESPONSE = {
  responseOf: 'Uint32Array',
  startAt: 'Float64Array',
  startDay: 'Int32Array',
  startHour: 'Uint8Array',
  responseMs: 'Float64Array',
  isToMinute: 'Uint8Array',
  responder: 'Uint16Array',
};
const BY_SHARE = { shareOf: 'Uint32Array', shareAgent: 'Uint16Array', shareCount: 'Uint32Array' };
const BY_HOUR = { buyerByHour: 'Uint32Array', agentByHour: 'Uint32Array' };

/** True if stored columns are whole: every one there, of its kind and length, and no cell or code out of its list. */
export function areServiceColumns(value: unknown): value is ServiceColumns {
  if (typeof value !== 'object' || value === null) return false;
  const columns = value as ServiceColumns;
  const { agents } = columns;
  if (!Array.isArray(agents) || !agents.every((name) => typeof name === 'string')) return false;
  const isGroup = (kinds: Partial<Record<Column, string>>, length?: number): boolean => {
    const all = Object.entries(kinds).map(([name, kind]) => ({
      kind,
      column: columns[name as Column],
    }));
    const rows = length ?? all[0]?.column?.length;
    // By name: the arrays may come from another realm.
    return all.every(
      ({ kind, column }) =>
        Object.prototype.toString.call(column) === `[object ${kind}]` && column.length === rows,
    );
  };
  if (!isGroup(BY_CONVERSATION) || !isGroup(BY_RESPONSE) || !isGroup(BY_SHARE)) return false;
  if (!isGroup(BY_HOUR, 24)) return false;
  const cells = columns.who.length;
  return (
    columns.responseOf.every((cell) => cell < cells) &&
    columns.shareOf.every((cell) => cell < cells) &&
    columns.startHour.every((hour) => hour < 24) &&
    columns.responder.every((place) => place <= agents.length) &&
    columns.shareAgent.every((place) => place <= agents.length)
  );
}
