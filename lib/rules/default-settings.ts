import type { ReminderSettings, ShopSettings } from '../chat/settings';
import { REMINDER_RULES } from './reminder-rules';
import { RETURN_DAYS } from './return-rules';

function defaultReminderSettings(): ReminderSettings {
  const values = Object.entries(REMINDER_RULES).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(values) as ReminderSettings;
}

/** The settings of a shop that has changed nothing; every figure is the rule table's. */
export function defaultShopSettings(): ShopSettings {
  return {
    shopName: '',
    agentName: '',
    platform: 'taobao',
    zone: 'Asia/Shanghai',
    returnDays: RETURN_DAYS.value,
    hasQuickCodes: true,
    learnsReplies: true,
    recordsService: true,
    serviceTargets: {},
    hasAlerts: true,
    ownWords: '',
    reminders: defaultReminderSettings(),
    ruleOverrides: {},
  };
}
