import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readPhraseFile } from '../../../../lib/phrases/transfer/read-phrase-file';
import { xlsxParts } from '../../../../lib/phrases/transfer/xlsx-parts';
import { FILE_MAX_MB, FILE_ROWS_MAX } from '../../../../lib/tables/read-table';
import { ascii, GB18030, utf8 } from '../../tables/make-files';

const csv = (text: string) => readPhraseFile('短语.csv', utf8(text));

const xlsx = async (rows: (string | number | null)[][]) => {
  const blob = await writeXlsxFile(rows).toBlob();
  return readPhraseFile('短语.xlsx', new Uint8Array(await blob.arrayBuffer()));
};

describe('readPhraseFile: CSV of 千牛', () => {
  test.each([['快捷短语编码,快捷短语,快捷短语分组'], ['快捷编码,快捷短语,快捷短语分组']])(
    'knows it by %s',
    async (header) => {
      const file = await csv(`${header}\r\nhy1,您好,欢迎\r\n`);
      expect(file.format).toBe('qianniu');
      expect(file.rows).toEqual([{ line: 2, code: 'hy1', body: '您好', group: '欢迎' }]);
    },
  );

  test('reads it in GB18030', async () => {
    const { 快捷短语编码, 快捷短语, 快捷短语分组, 您好 } = GB18030;
    const header = [...快捷短语编码, ...ascii(','), ...快捷短语, ...ascii(','), ...快捷短语分组];
    const bytes = new Uint8Array([...header, ...ascii('\r\na1,'), ...您好, ...ascii(',\r\n')]);
    const file = await readPhraseFile('x.csv', bytes);
    expect(file.rows).toEqual([{ line: 2, code: 'a1', body: '您好' }]);
  });

  test.each([
    ['a comma', '您好&#44;亲', '您好,亲'],
    ['a line end', '您好&#13;亲', '您好\n亲'],
    ['both halves of a line end', '您好&#13;&#10;亲', '您好\n亲'],
    ['once and not again', '&#38;#44;', '&#44;'],
    ['no named reference', '&lt;b&gt;', '&lt;b&gt;'],
    ['no number it does not know', '&#1234;&#7;', '&#1234;&#7;'],
    ['no placeholder of 千牛', '{昵称}您好', '{昵称}您好'],
  ])('undoes the references: %s', async (_why, written, body) => {
    const { rows } = await csv(`快捷编码,快捷短语,快捷短语分组\na,${written},b`);
    expect(rows[0]?.body).toBe(body);
  });
});

describe('readPhraseFile: other tables', () => {
  test.each([
    ['quoted line ends', '内容,类型\n"一\n二",甲', { body: '一\n二', group: '甲' }],
    ['semicolons', '内容;类型\n一,二;甲', { body: '一,二', group: '甲' }],
    ['tabs', '内容\t类型\n一,二\t甲', { body: '一,二', group: '甲' }],
    [
      'the cells of Excel that keep zeros',
      '编码,内容\n"=""00123""",一',
      { code: '00123', body: '一' },
    ],
    ['a formula as its text', '内容\n"=HYPERLINK(""x"")"', { body: '=HYPERLINK("x")' }],
    ['HTML as its text', '内容\n<b onclick=x>一</b>', { body: '<b onclick=x>一</b>' }],
    ['several tags', '内容,标签\n一,甲、乙；丙', { body: '一', tags: ['甲', '乙', '丙'] }],
    ['a byte order mark in a header', '\uFEFF\uFEFF内容,类型\n一,甲', { body: '一', group: '甲' }],
    ['a column that every object has', '内容,__proto__\n一,二', { body: '一' }],
    ['a last row without a line end', '内容\n一', { body: '一' }],
  ])('reads %s', async (_why, text, row) => {
    expect((await csv(text)).rows).toEqual([{ line: 2, ...row }]);
  });

  test('finds the header below titles and counts the rows as a spreadsheet does', async () => {
    const { rows } = await csv('话术表,\n,\n"多\n行",\n内容,类型\n一,甲\n,\n二,乙\n');
    expect(rows.map(({ line, body }) => [line, body])).toEqual([
      [5, '一'],
      [7, '二'],
    ]);
  });

  test('says which columns are there twice and which it does not know', async () => {
    const file = await csv('内容,内容,备注\n一,二,三');
    expect(file.rows).toEqual([{ line: 2, body: '一' }]);
    expect(file.problems).toEqual([
      { code: 'duplicateColumn', name: '内容' },
      { code: 'unknownColumn', name: '备注' },
    ]);
  });

  test.each([
    ['a comma that was not quoted', '编码,内容,类型\na,您好,亲,欢迎', 'tooManyCells'],
    ['a quote that is not closed', '内容,类型\n"一,甲', 'brokenQuotes'],
  ])('refuses the row with %s', async (_why, text, code) => {
    expect((await csv(text)).rows).toEqual([
      expect.objectContaining({ line: 2, problem: { code } }),
    ]);
  });
});

describe('readPhraseFile: xlsx', () => {
  test('reads 内容/类型/标签 below a title, with blank rows between', async () => {
    const { format, rows } = await xlsx([
      ['店铺话术', null, null],
      ['内容', '类型', '标签'],
      ['一\n二', '甲', '新、旧'],
      [null, null, null],
      ['三', null, null],
    ]);
    expect(format).toBe('table');
    expect(rows).toEqual([
      { line: 3, body: '一\n二', group: '甲', tags: ['新', '旧'] },
      { line: 5, body: '三' },
    ]);
  });

  test('reads the columns of 千牛, with numbers as codes', async () => {
    const { format, rows } = await xlsx([
      ['快捷编码', '快捷短语', '快捷短语分组'],
      [12, '您好', '欢迎'],
    ]);
    expect(format).toBe('qianniu');
    expect(rows).toEqual([{ line: 2, code: '12', body: '您好', group: '欢迎' }]);
  });
});

describe('readPhraseFile: a sheet as spreadsheets save it', () => {
  const cell = (address: string, text: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = (rowsXml: string, more = '') => {
    const parts = xlsxParts(rowsXml);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = (parts[path] ?? '').replace('</sheetData>', `</sheetData>${more}`);
    const files = Object.entries({ ...parts, [path]: xml });
    return zipSync(Object.fromEntries(files.map(([name, text]) => [name, utf8(text)])));
  };

  test('counts rows that are not in the file, and reads a merged cell where it begins', async () => {
    const rows = `<row r="2">${cell('A2', '全店话术')}</row><row r="4">${cell('B4', '内容')}${cell('C4', '类型')}</row><row r="7">${cell('B7', '一')}${cell('C7', '甲')}</row><row r="9">${cell('B9', '二')}</row>`;
    const merged =
      '<mergeCells count="2"><mergeCell ref="A2:C2"/><mergeCell ref="C7:C9"/></mergeCells>';
    const { rows: read } = await readPhraseFile('a.xlsx', sheet(rows, merged));
    expect(read).toEqual([
      { line: 7, body: '一', group: '甲' },
      { line: 9, body: '二' },
    ]);
  });

  test('takes the value of a formula', async () => {
    const rows = `<row r="1">${cell('A1', '内容')}</row><row r="2"><c r="A2" t="str"><f>"一"&amp;"二"</f><v>一二</v></c></row>`;
    expect((await readPhraseFile('a.xlsx', sheet(rows))).rows).toEqual([{ line: 2, body: '一二' }]);
  });
});

describe('readPhraseFile: refusals', () => {
  const json = (value: unknown) => utf8(JSON.stringify(value));
  test.each([
    ['an old xls', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldXls'],
    ['a broken xlsx', 'a.xlsx', new Uint8Array(ascii('PK\x03\x04 no archive')), 'brokenXlsx'],
    ['a picture', 'a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'notText'],
    ['a table without contents', 'a.csv', utf8('名字,年龄\n一,2'), 'noHeader'],
    ['an empty file', 'a.csv', utf8(''), 'noHeader'],
    ['a header too far down', 'a.csv', utf8(`${'题\n'.repeat(6)}内容\n一`), 'noHeader'],
    ['broken JSON', 'a.json', utf8('{'), 'brokenJson'],
    ['broken JSON under another name', 'a.txt', utf8('{'), 'brokenJson'],
    ['JSON of another program', 'a.json', json({ phrases: [] }), 'notOurs'],
    ['JSON without phrases', 'a.json', json({ kefu: 'phrases', version: 1 }), 'notOurs'],
    ['JSON of a newer version', 'a.json', json({ kefu: 'phrases', version: 2 }), 'newerVersion'],
    ['too large a file', 'a.csv', new Uint8Array(FILE_MAX_MB * 1024 * 1024 + 1), 'tooBig'],
    ['too many rows', 'a.csv', utf8(`内容\n${'一\n'.repeat(FILE_ROWS_MAX + 1)}`), 'tooManyRows'],
  ])('refuses %s', async (_why, name, bytes, code) => {
    await expect(readPhraseFile(name, bytes)).rejects.toMatchObject({
      name: 'TransferError',
      code,
    });
  });

  test('refuses single rows of JSON that are no phrases', async () => {
    const phrases = [null, { id: 'a' }, JSON.parse('{"__proto__":{"body":"x"}}')];
    const { rows } = await readPhraseFile('a.json', json({ kefu: 'phrases', version: 1, phrases }));
    expect(rows.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [1, 'notAPhrase'],
      [2, 'notAPhrase'],
      [3, 'notAPhrase'],
    ]);
  });
});

describe('readPhraseFile: many rows', () => {
  const many = utf8(
    `内容,类型\r\n${Array.from({ length: 20_000 }, (_, at) => `"第${at}条\n${'话'.repeat(40)}",甲`).join('\r\n')}`,
  );

  test('reads 20,000 in slices and says how far it is', async () => {
    const shares: number[] = [];
    const onProgress = (done: number, total: number) => shares.push(done / total);
    const { rows } = await readPhraseFile('a.csv', many, { onProgress });
    expect(rows).toHaveLength(20_000);
    expect(
      rows.every(({ line, body }, at) => line === at + 2 && body?.startsWith(`第${at}条\n话`)),
    ).toBe(true);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('stops when called off', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const reading = readPhraseFile('a.csv', many, { onProgress, signal: controller.signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
