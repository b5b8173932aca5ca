import type { Case } from '../../lib/cases/case';
import { caseState, caseWords, searchable } from '../../lib/cases/case-state';
import type { BackgroundCalls } from '../../lib/messaging/calls';
import { orderKey } from '../../lib/reminders/attempt';

type CaseCalls = Extract<keyof BackgroundCalls, `cases.${string}`>;

/** Cases kept in memory, oldest first. */
export function fakeCases(cases: Case[], now: () => number, onChange: () => void) {
  const answer = <T>(value: T): T => structuredClone(value);
  const handlers: {
    [N in CaseCalls]: (input: BackgroundCalls[N]['in']) => BackgroundCalls[N]['out'];
  } = {
    'cases.open'(asked) {
      const key = orderKey(asked.site, asked.orderNumber);
      const open = cases.findLast((one) => one.orderKey === key && !caseState(one).isClosed);
      if (open) return answer(open);
      const opened: Case = { ...asked, orderKey: key, openedAt: now(), entries: [] };
      if (!cases.some(({ id }) => id === asked.id)) cases.push(opened);
      onChange();
      return answer(opened);
    },
    'cases.record'(entry) {
      const found = cases.find(({ id }) => id === entry.caseId);
      if (!found) throw new Error(`no case ${entry.caseId}`);
      if (!found.entries.some(({ id }) => id === entry.id)) {
        found.entries.push({ ...entry, recordedAt: now() });
      }
      onChange();
      return answer(found);
    },
    'cases.ofOrder': ({ site, orderNumber }) =>
      answer(cases.filter((one) => one.orderKey === orderKey(site, orderNumber)).toReversed()),
    'cases.disputes': ({ site, orderNumbers }) =>
      answer(
        cases.flatMap((one) => {
          const { dispute, isClosed } = caseState(one);
          const isAsked = one.site === site && orderNumbers.includes(one.orderNumber);
          return dispute && !isClosed && isAsked
            ? { ...dispute, orderNumber: one.orderNumber, caseId: one.id }
            : [];
        }),
      ),
    'cases.page'({ list, id, search, offset, limit }) {
      const isDue = (one: Case) => (caseState(one).nextAt ?? Number.POSITIVE_INFINITY) <= now();
      const found = cases
        .toReversed()
        .filter((one) => id === undefined || one.id === id)
        .filter((one) => list !== 'due' || isDue(one))
        .filter((one) => list !== 'closed' || caseState(one).isClosed)
        .filter((one) => caseWords(one).includes(searchable(search)));
      return answer({
        cases: found.slice(offset, offset + limit),
        total: found.length,
        dueCount: cases.filter(isDue).length,
      });
    },
  };
  return handlers;
}
