import type { ShopSettings } from '../../../lib/chat/settings';
import type { BackgroundCalls } from '../../../lib/messaging/calls';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import type { RuleChange } from '../../../lib/rules/rule-changes';
import { NOW } from '../../components/fakes';
import type { Step } from './take-step';

export interface RulesScene {
  settings?: Partial<ShopSettings>;
  changes?: readonly RuleChange[];
  failing?: readonly (keyof BackgroundCalls)[];
  steps?: readonly Step[];
}

const DAY = 86_400_000;
const by = (testId: string) => `[data-testid="${testId}"]`;
const SHIPS = 'R5.tmallShipsWithinMs';

const CHANGED: Pick<RulesScene, 'settings' | 'changes'> = {
  settings: {
    returnDays: 15,
    reminders: { ...defaultShopSettings().reminders, largeOrderFen: 300_00 },
    ruleOverrides: {
      [SHIPS]: { value: 48 * 3_600_000, note: '平台新规，11 月起按 48 小时', since: NOW - DAY },
      'R7.smsAlone': { value: 66, note: '', since: NOW - 40 * DAY },
    },
  },
  changes: [
    { ruleId: 'R1.returnDays', before: 7, after: 15, note: '', at: NOW - 3_600_000 },
    {
      ruleId: SHIPS,
      before: 72 * 3_600_000,
      after: 48 * 3_600_000,
      note: '平台新规，11 月起按 48 小时',
      at: NOW - DAY,
    },
    {
      ruleId: SHIPS,
      before: 24 * 3_600_000,
      after: 72 * 3_600_000,
      note: '',
      at: NOW - 8 * DAY,
      isReset: true,
    },
    {
      ruleId: SHIPS,
      before: 72 * 3_600_000,
      after: 24 * 3_600_000,
      note: '双十一承诺',
      at: NOW - 20 * DAY,
    },
    { ruleId: 'R7.smsAlone', before: 70, after: 66, note: '', at: NOW - 40 * DAY },
  ],
};

/** Every state of the rules worth looking at. */
export const RULES_SCENES: Record<string, RulesScene> = {
  rules: CHANGED,
  rulesChanged: {
    ...CHANGED,
    steps: [[by('rules-own-only')], [`${by(`rule-history-${SHIPS}`)} summary`]],
  },
  rulesSetting: {
    ...CHANGED,
    steps: [
      [by('rules-search'), '天猫'],
      [by(`rule-edit-${SHIPS}`)],
      [by(`rule-input-${SHIPS}`), '两天'],
      [by(`rule-save-${SHIPS}`)],
    ],
  },
  rulesFailed: {
    failing: ['rules.set', 'rules.changes'],
    steps: [
      [by('rules-search'), 'R7'],
      [by('rule-edit-R7.smsNoonFrom')],
      [by('rule-input-R7.smsNoonFrom'), '11:30'],
      [by('rule-note-R7.smsNoonFrom'), '买家多在工厂上班，午休早'],
      [by('rule-save-R7.smsNoonFrom')],
    ],
  },
  rulesNone: { steps: [[by('rules-search'), '没有这样的规则']] },
};
