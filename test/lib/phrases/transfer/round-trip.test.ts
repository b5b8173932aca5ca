import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../../lib/chat/stage';
import type { Phrase, PhrasePurpose } from '../../../../lib/phrases/phrase';
import { exportCsv, exportQianniu } from '../../../../lib/phrases/transfer/export-csv';
import { exportJson } from '../../../../lib/phrases/transfer/export-json';
import { exportXlsx } from '../../../../lib/phrases/transfer/export-xlsx';
import { phrasesToPut, planImport } from '../../../../lib/phrases/transfer/plan-import';
import { readPhraseFile } from '../../../../lib/phrases/transfer/read-phrase-file';
import { PURPOSE_WORDS, STAGE_WORDS } from '../../../../lib/phrases/transfer/word-lists';
import { phrase } from '../make';

/** Pieces that files stumble over, beside characters of every kind that can be printed. */
const PIECES = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  '"',
  ',',
  ';',
  '、',
  '\\',
  '|',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '_x000D_',
  '&#44;',
  '&amp;',
  '<b>',
  '="1"',
  '007',
  '3-4',
  '123456789012345678',
  '\uFEFF',
  '\uFFFE',
  '\uFFFD',
  '\u0085',
  '😀',
  ' ',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: an import refuses them
const isPrintable = (text: string) => !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 3 }).filter(isPrintable),
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const isShort = (max: number) => (trimmed: string) => trimmed !== '' && trimmed.length <= max;
const shortText = (max: number) => text.map((whole) => whole.trim()).filter(isShort(max));

const somePhrase = fc.record({
  id: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((id) => isPrintable(id)),
  group: shortText(30),
  title: shortText(60),
  body: text.filter((body) => body.trim() !== ''),
  tags: fc.array(shortText(20), { maxLength: 3 }),
  stages: fc.uniqueArray(fc.constantFrom(...(Object.keys(STAGE_WORDS) as Stage[]))),
  code: fc.option(fc.stringMatching(/^[a-z0-9]{1,6}$/), { nil: undefined }),
  purpose: fc.option(fc.constantFrom(...(Object.keys(PURPOSE_WORDS) as PhrasePurpose[])), {
    nil: undefined,
  }),
});

const somePhrases: fc.Arbitrary<Phrase[]> = fc.array(somePhrase, { maxLength: 6 }).map((drafts) =>
  drafts.map(({ code, purpose, ...rest }, at) => ({
    ...rest,
    id: `${at}${rest.id}`,
    ...(code !== undefined && { code: `${code}${at}` }),
    ...(purpose && { purpose }),
  })),
);

const noIds = () => {
  throw new Error('every row has its id');
};
const OPTIONS = { group: '未分组', onClash: 'skip' } as const;

async function importOf(name: string, bytes: Uint8Array): Promise<Phrase[]> {
  const { rows } = await readPhraseFile(name, bytes);
  return phrasesToPut(planImport(rows, { phrases: [] }, OPTIONS, noIds));
}

describe('a library that is exported and imported again is the same', () => {
  test.each([
    ['csv', exportCsv],
    ['xlsx', exportXlsx],
    ['json', async (phrases: readonly Phrase[]) => exportJson(phrases)],
  ])('as %s', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(somePhrases, async (phrases) => {
        expect(await importOf(`a.${name}`, await write(phrases))).toEqual(phrases);
      }),
    );
  });

  test('as CSV of 千牛 in what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(somePhrases, async (phrases) => {
        const { rows } = await readPhraseFile('a.csv', await exportQianniu(phrases));
        expect(rows.map(({ body }) => body)).toEqual(
          phrases.map(({ body }) => body.replace(/\r\n?/g, '\n')),
        );
      }),
    );
  });
});

describe('what is exported', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  test('begins with the mark by which Excel knows UTF-8', async () => {
    expect(decode(await exportCsv([]))).toMatch(/^\uFEFF"短语编号/);
    expect(decode(await exportQianniu([]))).toBe('\uFEFF快捷短语编码,快捷短语,快捷短语分组\r\n');
  });

  test.each([...'=+-@\t\r＝＋－＠'])('has no cell that begins with %j', async (start) => {
    const out = decode(await exportCsv([phrase('a', { body: `${start}1` })]));
    expect(out).toContain(`"'${start}1"`);
  });

  test.each(['007', '3-4', '1/2', '1e5', '12:30', '50%', '123456789012'])(
    'keeps %s as it is written where a spreadsheet reads it',
    async (body) => {
      const out = decode(await exportCsv([phrase('a', { body })]));
      expect(out).toContain(`"=""${body}"""`);
    },
  );

  test.each(['0', '7', '12345678901', 'a1', '%'])('leaves %s plain', async (body) => {
    expect(decode(await exportCsv([phrase('a', { body })]))).toContain(`,"${body}",`);
  });

  test('holds text alone in a sheet, and no formula', async () => {
    const files = unzipSync(await exportXlsx([phrase('a', { body: '=1+1' })]));
    const xml = decode(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<t xml:space="preserve">\'=1+1</t>');
    expect(xml).not.toMatch(/<f[ >]/);
  });

  test('tells people the uses, which an import leaves aside', async () => {
    const uses = new Map([['a', { id: 'a', uses: 3, lastUsedAt: 0 }]]);
    const bytes = await exportCsv([phrase('a')], uses);
    expect(decode(bytes)).toContain('"3","1970-01-01T00:00:00.000Z"');
    expect(await importOf('a.csv', bytes)).toEqual([phrase('a')]);
  });
});
