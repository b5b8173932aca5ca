import type { Subject } from '../../lib/models/subject';
import { quietHours } from '../../lib/reminders/quiet-hours';
import { useUi } from '../ui-context';
import type { DraftProps } from './draft-props';
import { LogButton } from './LogButton';

/** To read from while talking; no dialler, and no number is kept. */
export function PhoneCard({ plan, model, isQuiet }: DraftProps) {
  const { t, now } = useUi();
  const about = model.about.value;
  const settings = model.settings.value;
  if (!about || !settings) return null;
  const moment = { from: now.value, to: now.value + 1 };
  const isLate = quietHours(moment, settings.zone, settings.reminders).length > 0;
  const said = model.draft.filled.value?.text;
  return (
    <>
      <div class="phone" data-testid="phone-card">
        <Facts about={about} />
        {said === undefined ? (
          <OwnWords shopName={settings.shopName} agentName={settings.agentName} />
        ) : (
          <ol class="phone__lines">
            {said
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same.
                <li key={index}>{line}</li>
              ))}
          </ol>
        )}
        <p class="muted small">{t('phoneVoice')}</p>
      </div>
      {isLate && <p class="tone-due small">{t('phoneQuiet')}</p>}
      {plan.phase !== 'open' && <p class="muted small">{t(`early_${plan.phase}`)}</p>}
      <LogButton model={model} isQuiet={isQuiet} way="phone" />
    </>
  );
}

function Facts({ about }: { about: Subject }) {
  const { t, words, now } = useUi();
  const { order, conversation } = about;
  const rows = [
    [t('phoneWho'), conversation.buyer],
    [t('field_number'), order.number],
    [t('field_items'), order.items.map(goods).join('；') || undefined],
    [
      t('field_amount'),
      order.amountFen === undefined ? undefined : words.value.money(order.amountFen),
    ],
    [
      t('field_placedAt'),
      order.placedAt === undefined ? undefined : words.value.instant(order.placedAt, now.value),
    ],
    [t('phoneAddress'), order.address],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <Row key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function goods({ title, variant, quantity }: Subject['order']['items'][number]): string {
  const what = variant ? `${title}（${variant}）` : title;
  return quantity !== undefined && quantity > 1 ? `${what} × ${quantity}` : what;
}

function Row({ name, value }: { name: string; value: string | undefined }) {
  const { t } = useUi();
  return (
    <>
      <dt>{name}</dt>
      <dd>{value ?? <span class="muted">{t('unknown')}</span>}</dd>
    </>
  );
}

/** Where the library has nothing for a call. */
function OwnWords({ shopName, agentName }: { shopName: string; agentName: string }) {
  const { t } = useUi();
  return (
    <ol class="phone__lines">
      <li>{t('phoneOpening', shopName || t('phoneShop'), agentName)}</li>
      <li>{t('phonePoint_address')}</li>
      <li>{t('phonePoint_trouble')}</li>
      <li>{t('phonePoint_time')}</li>
    </ol>
  );
}
