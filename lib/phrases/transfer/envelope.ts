import * as v from 'valibot';
import { explainIssue } from '../../chat/value-checks';
import { TransferError } from '../../tables/transfer-error';
import { phraseEntries } from '../phrase-check';
import type { FileRow } from './file-row';

export const ENVELOPE_VERSION = 1;

const envelopeCheck = v.object({ kefu: v.literal('phrases'), version: v.number() });
const contentsCheck = v.object({ phrases: v.array(v.unknown()) });
/** Types alone; lengths and characters are looked at for every kind of file in `check-row`. */
const rowCheck = v.object({
  id: v.string(),
  group: v.string(),
  title: v.string(),
  body: v.string(),
  code: v.optional(v.string()),
  tags: v.array(v.string()),
  stages: phraseEntries.stages,
  purpose: phraseEntries.purpose,
});

/**
 * The phrases of an export, each still unchecked.
 *
 * @throws TransferError
 */
export function openEnvelope(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TransferError('brokenJson');
  }
  if (!v.is(envelopeCheck, value)) throw new TransferError('notOurs');
  const { version } = value;
  if (version > ENVELOPE_VERSION) {
    throw new TransferError('newerVersion', { version, known: ENVELOPE_VERSION });
  }
  if (version !== ENVELOPE_VERSION || !v.is(contentsCheck, value))
    throw new TransferError('notOurs');
  return value.phrases;
}

export function rowOfJson(value: unknown, line: number): FileRow {
  const checked = v.safeParse(rowCheck, value);
  if (!checked.success) {
    return {
      line,
      problem: { code: 'notAPhrase', values: { problem: explainIssue(checked.issues) } },
    };
  }
  const { code = '', purpose = '', ...rest } = checked.output;
  return { line, ...rest, code, purpose };
}
