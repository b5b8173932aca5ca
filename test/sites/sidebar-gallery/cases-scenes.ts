import type { Case } from '../../../lib/cases/case';
import type { Review } from '../../../lib/cases/review';
import { NOW, onDay } from '../../components/fakes';
import { madeCase } from './case-scenes';
import type { Step } from './take-step';

const note = (text: string, nextAt?: number) =>
  ({
    kind: 'step',
    step: 'contact',
    result: 'done',
    note: text,
    ...(nextAt && { nextAt }),
  }) as const;

/** Made-up cases, oldest first. */
export const LISTED_CASES: readonly Case[] = [
  madeCase([note('补发已寄出'), { kind: 'step', step: 'file', result: 'done', note: '已签收' }], {
    id: 'c1',
    orderNumber: '2026111800010004',
    buyer: '海边的风',
    subReason: 'missingOrWrong',
    openedAt: onDay(-4, 10),
  }),
  madeCase([note('快递查件中', onDay(1, 10))], {
    id: 'c2',
    orderNumber: '2026112000010003',
    buyer: '阿木木木木木木木木木木木木木木木木木木木木木木',
    reason: 'logistics',
    subReason: 'lost',
    openedAt: onDay(-2, 16),
  }),
  madeCase([note('电话没接，留了言', NOW - 7_200_000)], {
    id: 'c3',
    orderNumber: '2026112100010002',
    buyer: '小满',
    reason: 'service',
    subReason: 'slowReply',
    openedAt: onDay(-1, 9),
  }),
  madeCase([], { id: 'c4', openedAt: onDay(0, 11) }),
];

const review = (id: string, days: number, more: Partial<Review> = {}): Review => ({
  id,
  grade: 'bad',
  buyer: '晴天小屋',
  orderNumber: '2026112200010001',
  text: '袖口开线，客服回得慢，等了两天才说补发。',
  madeAt: onDay(-days, 10),
  state: 'open',
  reply: '',
  has: [],
  ...more,
});

/** Made-up reviews. */
const REVIEWS: readonly Review[] = [
  review('r1', 1),
  review('r2', 12, { grade: 'neutral', buyer: '小满', text: '颜色比图片深一点，'.repeat(20) }),
  review('r3', 29, { state: 'changed', buyer: '' }),
  review('r4', 45, { reply: '谢谢您的反馈，已经为您补发。' }),
];

interface CasesScene {
  cases?: readonly Case[];
  reviews?: readonly Review[];
  steps?: Step[];
}

/** Every state of the list of cases worth looking at. */
export const CASES_SCENES: Record<string, CasesScene> = {
  casesList: { cases: LISTED_CASES },
  casesUnfolded: {
    cases: LISTED_CASES,
    steps: [
      ['[data-testid="cases-row-2026112100010002"]'],
      ['[data-testid="case-note"]', '又打了一次'],
    ],
  },
  casesEmpty: { cases: [] },
  reviewsList: { reviews: REVIEWS },
  reviewsUnfolded: {
    reviews: REVIEWS,
    steps: [['[data-testid="reviews-row-r1"]'], ['[data-testid="review-blackmail"]']],
  },
  reviewsNew: {
    steps: [['[data-testid="reviews-add"]'], ['[data-testid="review-save"]']],
  },
};
