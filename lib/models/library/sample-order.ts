import type { OrderStatus } from '../../chat/order';
import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import { templateFacts } from '../../phrases/template/facts';
import type { TemplateField } from '../../phrases/template/field';
import { type FilledTemplate, fillTemplate } from '../../phrases/template/fill-template';
import { parseTemplate } from '../../phrases/template/parse-template';
import { sampleConversation, sampleOrder } from '../../phrases/template/sample';
import { variablesOf } from '../../phrases/variables';
import type { Translate } from '../text';

/** Where the made-up order may stand. */
export const SAMPLE_STATUSES = [
  'unpaid',
  'paidUnshipped',
  'shipped',
  'success',
] as const satisfies readonly OrderStatus[];
export type SampleStatus = (typeof SAMPLE_STATUSES)[number];

/** A body filled for a made-up buyer and order, so that it can be looked at without one. */
export function fillForSample(
  body: string,
  status: SampleStatus,
  settings: ShopSettings,
  now: EpochMs,
  t: Translate,
): FilledTemplate {
  const order = sampleOrder(now, status);
  const shop = {
    zone: settings.zone,
    shopName: settings.shopName || t('librarySampleShop'),
    agentName: settings.agentName || t('librarySampleAgent'),
  };
  const values = variablesOf(order, sampleConversation(order).buyer, shop, now);
  const template = parseTemplate(body);
  const content = ({ name, kind, choices, initial }: TemplateField): string => {
    if (initial) return initial;
    if (kind === 'number') return '2';
    if (kind === 'date') return toLocal(now, settings.zone).toPlainDate().toString();
    return choices?.[0] ?? t('librarySampleField', name);
  };
  return fillTemplate(template, values, {
    facts: templateFacts({ kind: 'chosen', order }, false),
    fields: Object.fromEntries(template.fields.map((field) => [field.name, content(field)])),
    clock: { now, zone: settings.zone },
  });
}
