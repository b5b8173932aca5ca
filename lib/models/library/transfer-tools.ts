import type { Phrase } from '../../phrases/phrase';
export type ImportKind = 'new' | 'changed' | 'same' | 'clash' | 'refused';
export interface ImportEntry {
  line: number;
  kind: ImportKind;
  phrase?: Phrase;
  was?: Phrase;
  why?: string;
}
export interface ImportPlan {
  entries: ImportEntry[];
  counts: Record<ImportKind, number>;
}
export type ImportRows = object;
export interface ImportOptions {
  group: string;
  onClash: 'keepOurs' | 'takeTheirs' | 'skip';
}
export interface TransferTools {
  readPhraseFile(
    name: string,
    bytes: Uint8Array,
    more: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
  ): Promise<ImportRows>;
  planImport(
    rows: ImportRows,
    library: { phrases: readonly Phrase[] },
    options: ImportOptions,
    newId: () => string,
  ): ImportPlan;
  phrasesToPut(plan: ImportPlan): Phrase[];
}
export type LoadTransfer = () => Promise<TransferTools>;
export const loadTransfer: LoadTransfer = async () => {
  throw new Error('not here yet');
};
