import type { CaseEntry, CaseEvent, NewCase, NewCaseEntry } from '../../../lib/cases/case';

type StepEvent = Extract<CaseEvent, { kind: 'step' }>;

export const aStep = (change: Partial<StepEvent> = {}): StepEvent => ({
  kind: 'step',
  step: 'contact',
  result: 'done',
  note: '',
  ...change,
});

export const anEntry = (id: string, event: CaseEvent, replaces?: string): CaseEntry => ({
  id,
  caseId: 'k',
  recordedAt: 0,
  event,
  ...(replaces !== undefined && { replaces }),
});

export const aNewCase = (change: Partial<NewCase> = {}): NewCase => ({
  id: crypto.randomUUID(),
  site: 'practice',
  orderNumber: '2026111400001',
  conversationKey: 'c1',
  buyer: '练习买家',
  reason: 'goods',
  subReason: 'quality',
  ...change,
});

export const aNewEntry = (
  caseId: string,
  event: CaseEvent = aStep(),
  change: Partial<NewCaseEntry> = {},
): NewCaseEntry => ({ id: crypto.randomUUID(), caseId, event, ...change });
