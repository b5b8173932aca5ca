import type { Case, CaseEvent } from '../../../lib/cases/case';
import { NOW, onDay, rawConversation, rawOrder, shown } from '../../components/fakes';
import type { Scene } from './scenes';

const ORDER = '2026112200010001';
const inRefund = rawConversation({
  orders: [
    rawOrder({
      status: '退款中',
      placedAt: shown(onDay(-9, 8)),
      paidAt: shown(onDay(-9, 8, 5)),
      shippedAt: shown(onDay(-8, 9)),
      signedAt: shown(onDay(-5, 15, 20)),
    }),
  ],
});

const step = (
  name: Extract<CaseEvent, { kind: 'step' }>['step'],
  note: string,
  more: Partial<Extract<CaseEvent, { kind: 'step' }>> = {},
): CaseEvent => ({ kind: 'step', step: name, result: 'done', note, ...more });

/** A case of the practice order with these events, a few hours apart. */
export function madeCase(events: readonly CaseEvent[], more: Partial<Case> = {}): Case {
  const id = more.id ?? 'case';
  const openedAt = onDay(-2, 9);
  return {
    id,
    orderKey: `practice|${more.orderNumber ?? ORDER}`,
    site: 'practice',
    orderNumber: ORDER,
    conversationKey: 'chat-1',
    buyer: '晴天小屋',
    agent: '小林',
    reason: 'goods',
    subReason: 'quality',
    openedAt,
    entries: events.map((event, index) => ({
      id: `${id}-${index}`,
      caseId: id,
      recordedAt: openedAt + (index + 1) * 5_000_000,
      agent: '小林',
      event,
    })),
    ...more,
  };
}

const WORKED = [
  step('contact', '电话打通，袖口开线，买家着急出门穿。'),
  step('verify', '要了三张照片，确实是缝线脱开。', { nextAt: NOW - 3_600_000 }),
];
const disputed = (evidenceAt?: number): CaseEvent => ({
  kind: 'dispute',
  dispute: {
    openedAt: onDay(-2, 11),
    ...(evidenceAt !== undefined && { evidenceAt }),
    reason: 'quality',
    has: ['buyerPictures', 'chat'],
  },
});

const withCase = (...events: CaseEvent[]): Scene => ({
  conversation: inRefund,
  before: ({ cases }) => void cases.push(madeCase(events)),
});

/** After-sale work. */
export const CASE_SCENES: Record<string, Scene> = {
  caseNone: { conversation: inRefund, clicks: ['case-reason-goods'] },
  caseOpen: withCase(...WORKED),
  caseCorrect: { ...withCase(...WORKED), clicks: ['case-correct'] },
  caseClosed: withCase(...WORKED, step('file', '补发一件，已签收。')),
  disputeRunning: withCase(...WORKED, disputed()),
  disputeRuling: withCase(...WORKED, disputed(onDay(-1, 10))),
  disputeEffects: {
    ...withCase(disputed()),
    clicks: ['dispute-effects-unfold', 'dispute-rate-unfold'],
    write: { 'rate-refunds': '3', 'rate-deals': '1250' },
  },
};
