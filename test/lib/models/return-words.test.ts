import { expect, test } from 'vitest';
import type { Badge } from '../../../lib/chat/badge';
import { DAY_MS, HOUR_MS } from '../../../lib/chat/units';
import { returnBadge } from '../../../lib/models/return-words';
import { createWords } from '../../../lib/models/words';
import type { ReturnState } from '../../../lib/rules/return-state';
import { NOW, onDay, t, ZONE } from '../../components/fakes';

const words = createWords(t, ZONE);
const window = { from: onDay(-2, 0), to: onDay(5, 0) };
const open = (remainingMs: number): ReturnState => ({ kind: 'open', remainingMs, window });

test.each<[string, ReturnState, string, Badge['tone']]>([
  ['days are left', open(3 * DAY_MS + 4 * HOUR_MS), '可退 · 剩3天4小时', 'good'],
  ['less than a day is left', open(4 * HOUR_MS), '可退 · 剩4小时0分', 'due'],
  ['seconds are left', open(9_000), '可退 · 剩不到1分钟', 'due'],
  ['not signed', { kind: 'notSigned' }, '未签收', 'quiet'],
  ['over', { kind: 'expired', window, sinceMs: 1 }, '退货期已过', 'quiet'],
  ['asked for in time', { kind: 'requested', window, at: NOW }, '已申请退货', 'due'],
  ['excluded', { kind: 'excluded', reason: '定作', clause: '第六条' }, '不支持无理由', 'quiet'],
  ['not to be told', { kind: 'unknown', why: 'signedAtMissing' }, '退货期未知', 'quiet'],
])('badge when %s', (_reason, state, text, tone) => {
  const badge = returnBadge(t, words, 'card-1', state, NOW);
  expect(badge).toMatchObject({ cardKey: 'card-1', text, tone });
  expect(badge.title).toContain('依据');
});
