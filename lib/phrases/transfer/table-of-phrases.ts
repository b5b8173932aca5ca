import { neutralCell } from '../../tables/cell-text';
import type { Phrase, PhraseUses } from '../phrase';
import { type FileField, OWN_HEADERS } from './columns';
import { joinWords, PURPOSE_WORDS, STAGE_WORDS } from './word-lists';

/** Every field as cells of text that no spreadsheet takes for a formula; the header comes first. */
export function tableOfPhrases(phrases: readonly Phrase[], uses?: PhraseUses): string[][] {
  const headers = OWN_HEADERS.filter(
    ([field]) => uses || (field !== 'uses' && field !== 'lastUsedAt'),
  );
  const rows = phrases.map((phrase) => {
    const use = uses?.get(phrase.id);
    const cells: Record<FileField, string> = {
      id: phrase.id,
      code: phrase.code ?? '',
      title: phrase.title,
      body: phrase.body,
      group: phrase.group,
      tags: joinWords(phrase.tags),
      stages: joinWords(phrase.stages.map((stage) => STAGE_WORDS[stage])),
      purpose: phrase.purpose ? PURPOSE_WORDS[phrase.purpose] : '',
      uses: String(use?.uses ?? 0),
      lastUsedAt: use ? new Date(use.lastUsedAt).toISOString() : '',
    };
    return headers.map(([field]) => neutralCell(cells[field]));
  });
  return [headers.map(([, name]) => name), ...rows];
}
