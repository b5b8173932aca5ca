import { codeKey, type Phrase } from '../phrase';
import { type CheckBody, type CheckedRow, checkRow, phraseOfRow } from './check-row';
import type { FileRow } from './file-row';
import { findCodeClashes } from './find-code-clashes';
import { matchRows } from './match-rows';
import { type ImportPlan, type PlannedRow, ROW_KINDS, type RowKind } from './planned-row';
import type { RowReason } from './row-reason';
import { isSamePhrase } from './same-phrase';

/**
 * What becomes of a row whose code another phrase has: `skip` leaves it out; `keepOurs` takes it without the code;
 * `takeTheirs` lets it overwrite the phrase that has the code, unless the file says more about either of them.
 */
export type OnClash = 'keepOurs' | 'takeTheirs' | 'skip';

export interface ImportOptions {
  /** For new phrases whose row names no group. */
  group: string;
  onClash: OnClash;
  /** What is wrong with a body as a template. */
  checkBody?: CheckBody;
}

type Fate = CheckedRow | { line: number; why: RowReason; kind: 'refused' | 'same' };
const isTaken = (fate: Fate): fate is CheckedRow => !('why' in fate);

/** Refuses rows by themselves and beside the rows above them. */
function sift(rows: readonly FileRow[], checkBody?: CheckBody): Fate[] {
  const lineOfId = new Map<string, number>();
  const lineOfRow = new Map<string, number>();
  return rows.map((row) => {
    const { line } = row;
    const checked = checkRow(row, checkBody);
    if ('why' in checked) return { line, kind: 'refused', why: checked.why };
    const { id, code, title, group, body, tags, stages, purpose } = checked;
    const first = id === undefined ? undefined : lineOfId.get(id);
    if (first !== undefined) {
      return { line, kind: 'refused', why: { code: 'idTwice', values: { line: first } } };
    }
    if (id !== undefined) lineOfId.set(id, line);
    const whole = JSON.stringify([id, code, title, group, body, tags, stages, purpose]);
    const twin = lineOfRow.get(whole);
    if (twin !== undefined) {
      return { line, kind: 'same', why: { code: 'repeated', values: { line: twin } } };
    }
    lineOfRow.set(whole, line);
    return checked;
  });
}

/** Without the wish for a code: the phrase keeps the one it has. */
function withoutCode(row: CheckedRow): CheckedRow {
  const { code: _wanted, ...rest } = row;
  return rest;
}

const kindOf = (phrase: Phrase, was: Phrase | undefined): RowKind =>
  was === undefined ? 'new' : isSamePhrase(phrase, was) ? 'same' : 'changed';

/**
 * The trial run: what each row of a file would do to the library. Nothing is stored. Linear in rows and phrases.
 *
 * @param newId - a new id at each call, for rows that bring none.
 */
export function planImport(
  rows: readonly FileRow[],
  existing: { phrases: readonly Phrase[] },
  options: ImportOptions,
  newId: () => string,
): ImportPlan {
  const fates = sift(rows, options.checkBody);
  const taken = fates.filter(isTaken);
  const matches = matchRows(taken, existing.phrases, options.group);
  const clashes = findCodeClashes(taken, matches);
  const phraseOf = (row: CheckedRow, was: Phrase | undefined) =>
    phraseOfRow(row, was, row.id ?? (was ? '' : newId()), options.group);

  function planClash(row: CheckedRow, why: RowReason): PlannedRow {
    const was = matches.was.get(row);
    const other = row.code && matches.byCode.get(codeKey(row.code));
    const clash: PlannedRow = { line: row.line, kind: 'clash', why };
    if (was) clash.was = was;
    if (other && other !== was) clash.other = other;
    if (options.onClash === 'skip') return clash;
    const overwritten = !was && why.code === 'codeTaken' ? clash.other : undefined;
    if (options.onClash === 'takeTheirs' && overwritten && !matches.rowOf.has(overwritten.id)) {
      return { ...clash, was: overwritten, phrase: phraseOf(row, overwritten) };
    }
    return { ...clash, phrase: phraseOf(withoutCode(row), was) };
  }

  function plan(fate: Fate): PlannedRow {
    if (!isTaken(fate)) return fate;
    const why = clashes.get(fate);
    if (why) return planClash(fate, why);
    const was = matches.was.get(fate);
    const phrase = phraseOf(fate, was);
    return { line: fate.line, kind: kindOf(phrase, was), phrase, ...(was && { was }) };
  }

  const entries = fates.map(plan);
  const counts = Object.fromEntries(ROW_KINDS.map((kind) => [kind, 0])) as ImportPlan['counts'];
  for (const { kind } of entries) counts[kind]++;
  return { entries, counts };
}

/** What the plan would store: for `phrases.stage` and one `phrases.change`. */
export const phrasesToPut = (plan: ImportPlan): Phrase[] =>
  plan.entries.flatMap(({ kind, phrase, was }) =>
    phrase && kind !== 'same' && !(was && isSamePhrase(phrase, was)) ? [phrase] : [],
  );
