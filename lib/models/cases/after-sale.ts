import { computed } from '@preact/signals';
import { orderKey } from '../../reminders/attempt';
import { type CaseDesk, type CaseDeskNeeds, createCaseDesk } from './case-desk';
import { createDispute, type DisputeModel } from './dispute';

/** After-sale work on the order in view: its case, and the platform's stepping in. */
export interface AfterSale {
  desk: CaseDesk;
  dispute: DisputeModel;
  dispose(): void;
}

export function createAfterSale(needs: CaseDeskNeeds): AfterSale {
  const desk = createCaseDesk(needs);
  const key = computed(() => {
    const of = needs.subject.value;
    return of && orderKey(of.conversation.site, of.order.number);
  });
  const { settings, now } = needs;
  return {
    desk,
    dispute: createDispute({ desk, key, settings, now }),
    dispose: desk.dispose,
  };
}
