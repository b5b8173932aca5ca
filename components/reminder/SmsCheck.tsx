import type { ShopSettings } from '../../lib/chat/settings';
import { SMS_READERS, smsCost, smsHours, smsName, smsSegments } from '../../lib/reminders/sms';
import { figureIn } from '../../lib/rules/overrides';
import { SMS_RULES } from '../../lib/rules/sms-rules';
import { RuleSource } from '../parts/RuleSource';
import { useUi } from '../ui-context';

interface Props {
  text: string;
  settings: ShopSettings | undefined;
}

/** What a text message costs, whether the reader sees who writes, and when it suits (R7). */
export function SmsCheck({ text, settings }: Props) {
  const { t, words } = useUi();
  if (!settings) return null;
  const { shopName, reminders, ruleOverrides: own } = settings;
  const segments = smsSegments(text, own);
  const name = smsName(text, shopName, own);
  const cost = words.value.money(smsCost(text, reminders.smsCostFen, own));
  const alone = figureIn(SMS_RULES.alone, own);
  const within = figureIn(SMS_RULES.nameWithin, own);
  return (
    <>
      <ul class="sms-check small" data-testid="sms-check">
        <li class={segments > 1 ? 'tone-due' : 'muted'}>
          {segments > 1
            ? t('smsSegments', text.length, segments, cost, alone)
            : t('smsOne', text.length, alone, cost)}
        </li>
        {segments > 0 && (
          <li class={name === 'leads' ? 'muted' : 'tone-due'}>{t(`smsName_${name}`, within)}</li>
        )}
        {SMS_READERS.map((reader) => (
          <Hours key={reader} reader={reader} settings={settings} />
        ))}
      </ul>
      <RuleSource rules={Object.values(SMS_RULES)} own={own} />
    </>
  );
}

interface HoursProps {
  reader: (typeof SMS_READERS)[number];
  settings: ShopSettings;
}

function Hours({ reader, settings }: HoursProps) {
  const { t, words, now } = useUi();
  const span = smsHours(
    reader,
    now.value,
    settings.zone,
    settings.reminders,
    settings.ruleOverrides,
  );
  const who = t(`smsReader_${reader}`);
  if (!span) return <li class="tone-due">{t('smsNever', who)}</li>;
  const isNow = span.from <= now.value;
  return (
    <li class={isNow ? 'tone-good' : 'muted'}>
      {isNow
        ? t('smsNow', who)
        : t('smsLater', who, words.value.span(span.from, span.to, now.value))}
    </li>
  );
}
