import type { ShopSettings } from '../../chat/settings';
import { type EpochMs, HOUR_MS } from '../../chat/units';
import type { VariableValues } from '../../phrases/template';
import { variablesOf } from '../../phrases/variables';
import type { Translate } from '../text';

const DAY_AHEAD_MS = 26 * HOUR_MS;

/** What a made-up order gives the variables, so that a phrase can be looked at without a buyer. */
export function sampleValues(t: Translate, settings: ShopSettings, now: EpochMs): VariableValues {
  const order = {
    number: '202600000000000001',
    items: [{ title: t('librarySampleItem') }],
    amountFen: 12_800,
    address: t('librarySampleAddress'),
    shipBy: now + DAY_AHEAD_MS,
  };
  const shop = {
    zone: settings.zone,
    shopName: settings.shopName || t('librarySampleShop'),
    agentName: settings.agentName || t('librarySampleAgent'),
  };
  return variablesOf(order, t('librarySampleBuyer'), shop, now);
}
