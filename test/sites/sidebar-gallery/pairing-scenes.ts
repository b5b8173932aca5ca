import type { Pairing } from '../../../lib/pairings/pairing';
import type { PairingCount } from '../../../lib/pairings/pairing-use';
import { NOW, onDay, rawConversation, rawOrder, shown } from '../../components/fakes';
import { aPairing } from '../../lib/pairings/make';
import type { Scene } from './scenes';
import type { Step } from './take-step';

/** Made-up pairings. */
const PAIRINGS: Pairing[] = [
  aPairing({
    id: 'coat',
    goods: ['羊羔绒 外套', '双面羊毛大衣'],
    offers: [
      { title: '棉麻格纹围巾', code: 'S07', note: '砖红最好搭' },
      { title: '毛线手套' },
      { title: '加厚打底裤', note: '三色' },
    ],
    why: '米白外套配一点砖红，人更显气色',
  }),
  aPairing({
    id: 'winter',
    position: 1,
    goods: ['冬季'],
    offers: [{ title: '衣物除静电喷雾' }],
    why: '冬天穿绒容易起静电，备一瓶省心',
    reply: '{{买家|亲}}，冬天穿绒容易起静电，店里的除静电喷雾可以看看哦～',
  }),
  aPairing({ id: 'shoes', position: 2, when: ['any'] }),
];

const COUNTS: PairingCount[] = [
  { pairingId: 'coat', uses: 24, bought: 5 },
  { pairingId: 'winter', uses: 3, bought: 0 },
];

const keep =
  (pairings: readonly Pairing[]): Scene['before'] =>
  (background) =>
    void background.pairings.push(...pairings);
const anyTime = PAIRINGS.map((one): Pairing => ({ ...one, when: ['any'] }));
const decided = (...texts: string[]) =>
  rawConversation({
    orders: [],
    messages: texts.map((text) => ({ side: 'buyer', text, time: shown(NOW) })),
  });

/** Related goods beside the chat. */
export const PAIRING_SCENES: Record<string, Scene> = {
  pairingSilent: {
    conversation: rawConversation(),
    before: keep(PAIRINGS),
    clicks: ['pairing-use-winter'],
  },
  pairingDecided: {
    conversation: decided('羊羔绒外套有M码吗', '好的，就要这个'),
    before: keep(PAIRINGS),
  },
  pairingUntold: { conversation: decided('就要这个'), before: keep(PAIRINGS) },
  pairingAny: {
    conversation: rawConversation({
      orders: [rawOrder({ status: '卖家已发货', placedAt: shown(onDay(-2, 9)) })],
    }),
    before: keep(anyTime),
    clicks: ['pairings-unfold'],
    opens: ['pairings-any'],
  },
};

interface PageScene {
  pairings?: Pairing[];
  pairingCounts?: PairingCount[];
  steps?: Step[];
}

/** The page on which they are written. */
export const PAIRINGS_PAGE_SCENES: Record<string, PageScene> = {
  pairingsList: {
    pairings: PAIRINGS,
    pairingCounts: COUNTS,
    steps: [['[data-testid="pairing-remove-shoes"]']],
  },
  pairingsEdit: {
    pairings: PAIRINGS,
    pairingCounts: COUNTS,
    steps: [['[data-testid="pairing-edit-coat"]']],
  },
  pairingsEmpty: {},
  pairingsNew: {
    steps: [['[data-testid="pairings-add"]'], ['[data-testid="pairing-save"]']],
  },
  pairingsImport: {
    pairings: PAIRINGS,
    steps: [
      ['[data-testid="pairings-transfer"]'],
      [
        '[data-testid="pairings-text"]',
        '大衣 | 围巾 | 颜色搭\n大衣 | 手套 | 颜色搭 | 半夜\n乐福鞋',
      ],
    ],
  },
};
