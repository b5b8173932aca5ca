import { computed, type ReadonlySignal } from '@preact/signals';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { createFill, type Fill } from './fill';
import type { OrderChoiceModel } from './order-choice';
import type { Page } from './page';

/**
 * How phrases are filled for what the page shows now; `undefined` while nothing is open or the settings are not known.
 *
 * @param now - to the minute: each step fills anew.
 */
export function createPageFill(
  page: Page,
  choice: OrderChoiceModel,
  settings: ReadonlySignal<ShopSettings | undefined>,
  now: ReadonlySignal<EpochMs>,
): ReadonlySignal<Fill | undefined> {
  return computed(() => {
    const open = page.conversation.value;
    const shop = settings.value;
    const isFilled = open !== undefined || page.state.value.kind === 'untold';
    if (!isFilled || !shop) return undefined;
    return createFill({
      conversation: open,
      chosen: choice.known.value,
      settings: shop,
      now: now.value,
      // A deal done is seen; that there was none is not.
      isReturning: open?.orders.some(({ status }) => status === 'success') || undefined,
    });
  });
}
