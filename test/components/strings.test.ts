import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/zh_CN/messages.json';

const sources = ['components', 'lib', 'entrypoints', '.']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');

const views = sources.filter(({ path }) => /^(components|lib\/models)\//u.test(path));

test('components and models hold no words for people: these stand in _locales', () => {
  const spoken = views.filter(({ text }) => /\p{Script=Han}/u.test(withoutComments(text)));
  expect(views.length).toBeGreaterThan(30);
  expect(spoken.map(({ path }) => path)).toEqual([]);
});

test('every string is used somewhere', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const unused = Object.keys(messages).filter((name) => {
    const family = name.slice(0, name.lastIndexOf('_'));
    const uses = [`'${name}'`, `MSG_${name}`, ...(family ? [`\`${family}_\${`] : [])];
    return !uses.some((use) => all.includes(use));
  });
  expect(unused).toEqual([]);
});
