import type { Phrase } from '../../../lib/phrases/phrase';
import { STARTER_PHRASES } from '../../../lib/phrases/starter';
import { NOW } from '../../components/fakes';
import type { libraryBackground } from '../../components/library-background';
import type { Step } from './take-step';

export interface LibraryScene {
  phrases: readonly Phrase[];
  /** The set of this version; by default the phrases themselves. */
  starters?: readonly Phrase[];
  before?: (background: Awaited<ReturnType<typeof libraryBackground>>) => Promise<void>;
  steps?: Step[];
}

const by = (testId: string) => `[data-testid="${testId}"]`;
const row = (id: string) => `[data-phrase="${id}"]`;
const HOUR_MS = 3_600_000;

const TAGGED: Phrase[] = STARTER_PHRASES.map((phrase, index) => ({
  ...phrase,
  tags: [['常用'], ['新人', '早班'], [], []][index % 4] ?? [],
}));

const MANY: Phrase[] = Array.from({ length: 20_000 }, (_, index) => ({
  id: `many.${index}`,
  group: `第 ${Math.floor(index / 500) + 1} 组`,
  title: `第 ${index + 1} 条`,
  body: `亲，这是第 ${index + 1} 条用来量速度的话术，请稍等。`,
  code: `n${index}`,
  tags: [],
  stages: [],
}));

const TO_IMPORT = new File(
  [
    '快捷短语编码,快捷短语,快捷短语分组,备注\r\n',
    'dz1,您好&#44;地址已经改好了，请放心。,地址,\r\n',
    'hy1,亲，欢迎光临，有什么可以帮您？,欢迎,\r\n',
    ',亲，您的消息收到了，我先核实清楚再回复您，请稍等。,欢迎,\r\n',
    'a b,短码里有空格,欢迎,\r\n',
    ',,欢迎,\r\n',
    ...Array.from({ length: 40 }, (_, at) => `zz${at},第 ${at} 条新的话术，请稍等。,新来的,\r\n`),
  ],
  '千牛快捷短语.csv',
);

async function use({ store, setClock }: Awaited<ReturnType<typeof libraryBackground>>) {
  for (const [index, { id }] of STARTER_PHRASES.slice(0, 12).entries()) {
    setClock(NOW - index * 7 * HOUR_MS);
    for (let times = 0; times < 14 - index; times += 1) await store.markPhraseUsed(id);
  }
  setClock(NOW);
}

/** Every state of the phrase library worth looking at. */
export const LIBRARY_SCENES: Record<string, LibraryScene> = {
  libraryNormal: {
    phrases: TAGGED,
    before: async (background) => {
      await use(background);
      await background.store.changePhrases({ kind: 'remove', remove: ['starter.sw3'] });
    },
  },
  librarySelected: {
    phrases: TAGGED,
    before: use,
    steps: [
      [row('starter.hy2'), { ctrlKey: true }],
      [row('starter.js1'), { shiftKey: true }],
      [by('bulk-stages')],
    ],
  },
  libraryClash: {
    phrases: TAGGED,
    before: use,
    steps: [
      [row('starter.hy2')],
      [by('library-field-code'), 'JS1'],
      [by('library-field-body'), '{{买家|亲}}，您好\n欢迎来到{{小店名}}，{{金额}}'],
    ],
  },
  libraryWording: {
    phrases: TAGGED,
    steps: [
      [row('starter.hy2')],
      [by('library-field-body'), '{{买家|亲}}，我们家全网最低价，今天发货，加V信有券。'],
    ],
  },
  libraryAsking: {
    phrases: TAGGED,
    steps: [[by('library-new')], [by('library-field-title'), '新的一条'], [by('library-cancel')]],
  },
  libraryReplace: {
    phrases: TAGGED,
    steps: [
      [by('library-replace')],
      [by('replace-find'), '请稍等'],
      [by('replace-with'), '请您稍等一下'],
    ],
  },
  libraryBin: {
    phrases: TAGGED,
    before: async ({ store }) => {
      await store.changePhrases({ kind: 'remove', remove: ['starter.sw3', 'starter.hy1'] });
    },
    steps: [[by('place-bin')], [row('starter.hy1')], [by('library-purge')]],
  },
  libraryGroups: {
    phrases: TAGGED,
    steps: [['[data-group="催付"] .icon-button'], [by('group-add')]],
  },
  libraryImport: {
    phrases: TAGGED,
    steps: [[by('library-import')], [by('import-file'), TO_IMPORT], [by('trial-rows'), {}]],
  },
  libraryStarter: {
    phrases: TAGGED,
    starters: [
      ...TAGGED.map((phrase, index) =>
        index % 9 === 0 ? { ...phrase, body: `${phrase.body}祝您愉快。` } : phrase,
      ),
      { ...TAGGED[0], id: 'starter.new1', code: 'new1', title: '新来的一条' } as Phrase,
    ],
    before: async ({ store }) => {
      const [first] = TAGGED;
      if (first)
        await store.changePhrases({ kind: 'edit', put: [{ ...first, body: '我自己写的' }] });
    },
    steps: [[by('library-starter')]],
  },
  libraryExport: { phrases: TAGGED, steps: [[by('library-export')]] },
  libraryEmpty: { phrases: [] },
  libraryMany: { phrases: MANY, steps: [[row('many.3')]] },
};
