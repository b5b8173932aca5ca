import type { RuleOverrides, ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { checkShopSettings } from '../rules/check-settings';
import { defaultShopSettings } from '../rules/default-settings';
import {
  RULE_CHANGES_MAX,
  type RuleChange,
  ruleChanges,
  type SetRule,
  type SettingsUpdate,
} from '../rules/rule-changes';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';
import { ruleChangeRow } from './row-checks';

type Overrides = Partial<ShopSettings>;

export function settingsStore(context: StoreContext) {
  const { db, clock, onChange, onUnreadable } = context;
  const readChange = rowReader(context, 'ruleChanges', ruleChangeRow);

  async function storedOverrides(): Promise<Overrides> {
    return (await db.settings.get('shop'))?.overrides ?? {};
  }

  /** The defaults with every stored field that still passes; one that does not is left out and reported. */
  function readable(overrides: Overrides): ShopSettings {
    let settings = defaultShopSettings();
    const take = (key: string, change: Overrides) => {
      try {
        settings = checkShopSettings(merge(settings, change));
      } catch (error) {
        onUnreadable({ table: 'settings', key, problem: String(error) });
      }
    };
    const { ruleOverrides, ...fields } = overrides;
    for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
      take(field, { [field]: fields[field] });
    }
    // One by one: a figure whose rule is gone does not take the others with it.
    for (const [id, own] of Object.entries(ruleOverrides ?? {})) {
      take(`ruleOverrides.${id}`, { ruleOverrides: { ...settings.ruleOverrides, [id]: own } });
    }
    return settings;
  }

  /** Checks, stores and keeps what changes in the shop's figures, all or nothing. `make` is told what stands there. */
  async function change(
    make: (before: ShopSettings, stored: Overrides) => { wanted: Overrides; kept: Overrides },
    at: EpochMs,
    why?: string,
  ): Promise<ShopSettings> {
    const settings = await db.transaction('rw', db.settings, db.ruleChanges, async () => {
      const stored = await storedOverrides();
      const before = readable(stored);
      const { wanted, kept } = make(before, stored);
      const after = checkShopSettings(merge(before, wanted));
      await db.settings.put({ id: 'shop', overrides: { ...stored, ...defined(kept) } });
      await db.ruleChanges.bulkAdd(ruleChanges(before, after, at, why));
      return after;
    });
    onChange(['settings']);
    return settings;
  }

  return {
    async getSettings(): Promise<ShopSettings> {
      return readable(await storedOverrides());
    },

    /** @throws RangeError naming the field if the settings would not make sense together; then nothing is stored. */
    setSettings({ figureNote, ...given }: SettingsUpdate): Promise<ShopSettings> {
      return change(() => ({ wanted: given, kept: given }), clock(), figureNote);
    },

    /**
     * Sets one figure in place of the table's, or without one takes it back; the others stay as they are, whoever else
     * sets one at the same time.
     *
     * @throws RangeError if it is no figure a shop sets here or does not fit its unit; then nothing is stored.
     */
    setRule({ ruleId, own }: SetRule): Promise<ShopSettings> {
      const at = clock();
      const set = (all: RuleOverrides): RuleOverrides => {
        const { [ruleId]: _, ...others } = all;
        return own ? { ...others, [ruleId]: { ...own, since: at } } : others;
      };
      return change(
        (before, stored) => ({
          wanted: { ruleOverrides: set(before.ruleOverrides) },
          // What cannot be read stays stored.
          kept: { ruleOverrides: set(stored.ruleOverrides ?? {}) },
        }),
        at,
      );
    },

    /** The newest `RULE_CHANGES_MAX`, newest first. */
    async listRuleChanges(): Promise<RuleChange[]> {
      const rows = await db.ruleChanges.orderBy('seq').reverse().limit(RULE_CHANGES_MAX).toArray();
      return readRows(readChange, rows);
    },
  };
}

/** `reminders` is merged field by field, so that a bound added by a later version has its default. */
function merge(settings: ShopSettings, change: Overrides): ShopSettings {
  const reminders = { ...settings.reminders, ...change.reminders };
  return { ...settings, ...defined(change), reminders };
}

function defined(change: Overrides): Overrides {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
