import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKey } from '../../../../lib/phrases/phrase';
import type { FileRow } from '../../../../lib/phrases/transfer/file-row';
import {
  type ImportOptions,
  phrasesToPut,
  planImport,
} from '../../../../lib/phrases/transfer/plan-import';
import { phrase } from '../make';

const OURS = [
  phrase('p1', { code: 'hy1', title: '问候', body: '您好' }),
  phrase('p2', { code: 'hy2', title: '再见', body: '慢走', tags: ['尾'], stages: ['ended'] }),
  phrase('p3', { title: '无码', body: '稍等' }),
];

function plan(rows: Omit<FileRow, 'line'>[], over: Partial<ImportOptions> = {}, phrases = OURS) {
  let made = 0;
  return planImport(
    rows.map((row, index) => ({ ...row, line: index + 2 })),
    { phrases },
    { group: '导入', onClash: 'skip', ...over },
    () => `new${++made}`,
  );
}
const only = (row: Omit<FileRow, 'line'>, over: Partial<ImportOptions> = {}) => {
  const [entry] = plan([row], over).entries;
  return entry;
};

describe('planImport: which phrase a row is about', () => {
  test.each([
    ['its id', { id: 'p1', body: '别的' }, 'changed', 'p1'],
    ['its id rather than its code', { id: 'p3', body: '稍等', code: 'x' }, 'changed', 'p3'],
    ['its code in another case and width', { code: 'ＨＹ1', body: '您好' }, 'changed', 'p1'],
    ['its code with a slash', { code: ' /hy1 ', body: '您好' }, 'same', 'p1'],
    ['its group and title', { group: '欢迎', title: '无码', body: '请稍等' }, 'changed', 'p3'],
    ['its text alone', { body: '稍等' }, 'same', 'p3'],
    ['its text in another group', { group: '物流', body: '稍等' }, 'changed', 'p3'],
  ])('knows it by %s', (_why, row, kind, id) => {
    expect(only(row)).toMatchObject({ kind, was: { id } });
  });

  test('what the file does not say stays as it is', () => {
    expect(only({ id: 'p2', body: '走好' })?.phrase).toEqual({ ...OURS[1], body: '走好' });
  });

  test('what our own file says to be empty becomes empty', () => {
    const row = {
      id: 'p2',
      code: '',
      title: '再见',
      body: '慢走',
      tags: [],
      stages: [],
      purpose: '' as const,
    };
    expect(only(row)?.phrase).toEqual(phrase('p2', { title: '再见', body: '慢走' }));
  });

  test('a new one gets a title from its text and the group chosen', () => {
    const body = '{{买家|亲}}，\n您好，欢迎光临，请问有什么可以帮您的呢';
    expect(only({ body })).toEqual({
      line: 2,
      kind: 'new',
      phrase: {
        id: 'new1',
        group: '导入',
        title: '亲， 您好，欢迎光临，请问有什么可以帮您',
        body,
        tags: [],
        stages: [],
      },
    });
  });

  test('an id nobody has is kept', () => {
    expect(only({ id: 'q', body: '新' })?.phrase?.id).toBe('q');
  });
});

describe('planImport: refusals', () => {
  test.each([
    ['no contents', { title: '空' }, 'noBody'],
    ['blank contents', { body: ' \n' }, 'noBody'],
    ['too long contents', { body: '长'.repeat(10_001) }, 'bodyTooLong'],
    ['too long a title', { body: '一', title: '长'.repeat(61) }, 'titleTooLong'],
    ['too long a group', { body: '一', group: '长'.repeat(31) }, 'groupTooLong'],
    ['too long a code', { body: '一', code: 'c'.repeat(21) }, 'codeTooLong'],
    ['a code with a blank inside', { body: '一', code: 'a b' }, 'codeCharacters'],
    ['too long a tag', { body: '一', tags: ['长'.repeat(21)] }, 'tagTooLong'],
    [
      'too many tags',
      { body: '一', tags: Array.from({ length: 21 }, (_, at) => `t${at}`) },
      'tooManyTags',
    ],
    ['too long an id', { body: '一', id: 'i'.repeat(65) }, 'badId'],
    ['a NUL', { body: '一\0' }, 'unprintable'],
    ['half a character', { body: '一', title: '\uD83D' }, 'unprintable'],
    [
      'what the reader found',
      { body: '一', problem: { code: 'tooManyCells' as const } },
      'tooManyCells',
    ],
  ])('refuses %s', (_why, row, code) => {
    const entry = only(row);
    expect(entry).toMatchObject({ kind: 'refused', why: { code } });
    expect(entry?.phrase).toBeUndefined();
  });

  test('refuses a broken template and says what is wrong', () => {
    const checkBody = (body: string) => (body.includes('{{') ? 'unclosed' : undefined);
    expect(only({ body: '{{买家' }, { checkBody })?.why).toEqual({
      code: 'brokenTemplate',
      values: { problem: 'unclosed' },
    });
  });
});

describe('planImport: clashes', () => {
  const theirs = { code: 'hy1', body: '欢迎光临' };

  test('a code of another phrase with other text names that phrase', () => {
    expect(only(theirs)).toEqual({
      line: 2,
      kind: 'clash',
      why: { code: 'codeTaken', values: { code: 'hy1', title: '问候' } },
      other: OURS[0],
    });
  });

  test('keepOurs takes the row without the code', () => {
    const entry = only(theirs, { onClash: 'keepOurs' });
    expect(entry?.phrase).toMatchObject({ id: 'new1', body: '欢迎光临' });
    expect(entry?.phrase).not.toHaveProperty('code');
  });

  test('takeTheirs overwrites the phrase that has the code and keeps its identity', () => {
    expect(only(theirs, { onClash: 'takeTheirs' })?.phrase).toEqual({
      ...OURS[0],
      body: '欢迎光临',
    });
  });

  test('takeTheirs takes no code from a phrase when the row is about another one', () => {
    const entry = only({ id: 'p2', code: 'hy1', body: '慢走' }, { onClash: 'takeTheirs' });
    expect(entry).toMatchObject({ kind: 'clash', phrase: { id: 'p2', code: 'hy2' } });
  });

  test('two rows with one code: the second clashes and names the line of the first', () => {
    const { entries, counts } = plan([
      { code: 'n1', body: '甲' },
      { code: 'N1', body: '乙' },
    ]);
    expect(entries[1]).toMatchObject({
      kind: 'clash',
      why: { code: 'codeTwice', values: { line: 2 } },
    });
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, clash: 1, refused: 0 });
  });

  test('a row that stands there twice is taken once', () => {
    const { entries } = plan([{ body: '甲' }, { body: '甲' }]);
    expect(entries[1]).toEqual({
      line: 3,
      kind: 'same',
      why: { code: 'repeated', values: { line: 2 } },
    });
  });

  test('an id that stands there twice is refused the second time', () => {
    const { entries } = plan([
      { id: 'p1', body: '甲' },
      { id: 'p1', body: '乙' },
    ]);
    expect(entries[1]).toMatchObject({
      kind: 'refused',
      why: { code: 'idTwice', values: { line: 2 } },
    });
  });

  test('two phrases may swap their codes', () => {
    const { counts } = plan([
      { id: 'p1', code: 'hy2', body: '您好' },
      { id: 'p2', code: 'hy1', body: '慢走' },
    ]);
    expect(counts).toMatchObject({ changed: 2, clash: 0 });
  });

  test('who counted on a code that is not given up clashes in turn', () => {
    const { entries } = plan([
      { id: 'p3', code: 'hy1', body: '稍等' },
      { id: 'p1', code: 'hy2', body: '您好' },
    ]);
    expect(entries.map(({ kind }) => kind)).toEqual(['clash', 'clash']);
  });
});

describe('planImport: as a whole', () => {
  const word = fc.constantFrom('甲', '乙', '丙', '丁');
  const code = fc.option(fc.constantFrom('a', 'A', 'b', 'c', ''), { nil: undefined });
  const row = fc.record(
    { code, body: word, title: word, group: word, id: fc.constantFrom('1', '2', '3', '4', '5') },
    { requiredKeys: ['body'] },
  );
  const ours = fc
    .uniqueArray(
      fc.record({ id: fc.constantFrom('1', '2', '3'), body: word, title: word, group: word }),
      { selector: ({ id }) => id },
    )
    .map((list) =>
      list.map(({ id, ...rest }, at) => phrase(id, { ...rest, code: 'abc'.charAt(at) })),
    );

  test.each(['skip', 'keepOurs', 'takeTheirs'] as const)(
    'with %s no two phrases end up with one code, and none is put twice',
    (onClash) => {
      fc.assert(
        fc.property(fc.array(row, { maxLength: 8 }), ours, (rows, phrases) => {
          const put = phrasesToPut(plan(rows, { onClash }, phrases));
          const after = new Map([...phrases, ...put].map((one) => [one.id, one]));
          const codes = [...after.values()].flatMap((one) => (one.code ? [codeKey(one.code)] : []));
          expect(new Set(codes).size).toBe(codes.length);
          expect(new Set(put.map(({ id }) => id)).size).toBe(put.length);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('an import that was carried out has nothing left to do', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), ours, (rows, phrases) => {
        const withIds = rows.map((one, at) => ({ id: `r${at}`, ...one }));
        const put = phrasesToPut(plan(withIds, {}, phrases));
        const after = new Map([...phrases, ...put].map((one) => [one.id, one]));
        expect(plan([...after.values()], {}, [...after.values()]).counts.same).toBe(after.size);
      }),
    );
  });

  test('20,000 rows against 20,000 phrases', () => {
    const phrases = Array.from({ length: 20_000 }, (_, at) =>
      phrase(`${at}`, { code: `c${at}`, body: `第${at}条` }),
    );
    const rows = phrases.map((one, at) => ({ code: `c${at + 1}`, body: one.body, id: one.id }));
    expect(plan(rows, {}, phrases).counts).toMatchObject({ changed: 20_000 });
    const rotated = rows.map((one, at) => (at === 19_999 ? { ...one, code: 'c0' } : one));
    expect(plan(rotated, {}, phrases).counts).toMatchObject({ changed: 20_000 });
    const stuck = [...rows.slice(0, -1), { id: '19999', code: 'c19999', body: '第19999条' }];
    expect(plan(stuck, {}, phrases).counts).toMatchObject({ clash: 20_000 });
  });
});
