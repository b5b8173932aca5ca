import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Changes } from '../../../../lib/models/library/changes';
import { createImport } from '../../../../lib/models/library/import-model';
import { phrase } from './make';

const csv = (text: string, name = '快捷短语.csv') =>
  new File([`快捷短语编码,快捷短语,快捷短语分组\r\n${text}`], name);

function importing(isStored = true) {
  const library = signal([phrase('a', { code: 'hy1' })]);
  const puts: string[][] = [];
  const changes: Pick<Changes, 'put'> = {
    put: async (_, phrases) => {
      puts.push(phrases.map(({ body }) => body));
      return isStored;
    },
  };
  const model = createImport(library, changes, () => '新来的');
  return { library, model, puts };
}

test('rows without a group go where the agent says', async () => {
  const { model } = importing();
  await model.read(csv('n1,在的,\r\n'));
  expect(model.plan.value?.entries[0]?.phrase?.group).toBe('新来的');
  model.choose({ group: '别处' });
  expect(model.plan.value?.entries[0]?.phrase?.group).toBe('别处');
});

test.each([
  ['keepOurs', [undefined]],
  ['takeTheirs', ['hy1']],
  ['skip', []],
] as const)('with %s a taken code makes %j', async (onClash, codes) => {
  const { model } = importing();
  await model.read(csv('hy1,在的,千牛\r\n'));
  model.choose({ onClash });
  const phrases = model.plan.value?.entries.flatMap(({ phrase: one }) => one ?? []);
  expect(phrases?.map(({ code }) => code)).toEqual(codes);
  expect(model.putCount.value).toBe(codes.length);
});

test('the trial follows what happens to the library meanwhile', async () => {
  const { library, model } = importing();
  await model.read(csv('n1,在的,千牛\r\n'));
  expect(model.plan.value?.counts).toMatchObject({ new: 1, clash: 0 });
  library.value = [...library.value, phrase('b', { code: 'N1' })];
  expect(model.plan.value?.counts).toMatchObject({ new: 0, clash: 1 });
});

test('a file that was called off never comes to a trial', async () => {
  const { model } = importing();
  const reading = model.read(csv('n1,在的,千牛\r\n'.repeat(3_000)));
  model.cancel();
  await reading;
  expect(model.state.value).toEqual({ kind: 'waiting' });
});

test('the later of two files is the one tried', async () => {
  const { model } = importing();
  await Promise.all([
    model.read(csv('n1,第一个,千牛\r\n', '一.csv')),
    model.read(csv('n2,第二个,千牛\r\n', '二.csv')),
  ]);
  await vi.waitFor(() =>
    expect(model.state.value).toMatchObject({ kind: 'trial', name: '二.csv' }),
  );
});

test.each([
  ['stored: the file is done with', true, 'waiting'],
  ['not stored: the trial stays', false, 'trial'],
])('a commit that is %s', async (_, isStored, kind) => {
  const { model, puts } = importing(isStored);
  await model.read(csv('n1,在的,千牛\r\n'));
  expect(await model.commit()).toBe(isStored);
  expect(puts).toEqual([['在的']]);
  expect(model.state.value.kind).toBe(kind);
});

test('what is no file of phrases says why', async () => {
  const { model } = importing();
  await model.read(new File(['名字,电话\r\n'], '别的.csv'));
  expect(model.state.value).toMatchObject({ kind: 'refused', error: { code: 'noHeader' } });
});

test('a row whose template is broken is refused with its place, the others go in', async () => {
  const { model } = importing();
  await model.read(csv('n1,您好{{买家，在的,\r\nn2,您好{{买家|亲}},\r\n'));
  expect(model.plan.value?.entries.map(({ kind, why }) => [kind, why?.code])).toEqual([
    ['refused', 'brokenTemplate'],
    ['new', undefined],
  ]);
  expect(model.plan.value?.entries[0]?.why?.values).toMatchObject({
    problem: expect.stringMatching(/^1:3 \{\{/u),
  });
});
