import { computed } from '@preact/signals';
import { orderKey } from '../../reminders/attempt';
import { type CaseDesk, type CaseDeskNeeds, createCaseDesk } from './case-desk';
import { createDispute, type DisputeModel } from './dispute';

/** After-sale work on one order: its case, and the platform's stepping in. */
export interface AfterSale {
  desk: CaseDesk;
  dispute: DisputeModel;
  dispose(): void;
}

export function createAfterSale(needs: CaseDeskNeeds): AfterSale {
  const desk = createCaseDesk(needs);
  const { order, settings, now } = needs;
  const key = computed(() => order.value && orderKey(order.value.site, order.value.orderNumber));
  return {
    desk,
    dispute: createDispute({ desk, key, settings, now }),
    dispose: desk.dispose,
  };
}
