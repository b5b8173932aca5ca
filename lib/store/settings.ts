import type { ShopSettings } from '../chat/settings';
import { checkShopSettings } from '../rules/check-settings';
import { defaultShopSettings } from '../rules/default-settings';
import type { StoreContext } from './context';

type Overrides = Partial<ShopSettings>;

export function settingsStore({ db, onChange, onUnreadable }: StoreContext) {
  async function storedOverrides(): Promise<Overrides> {
    return (await db.settings.get('shop'))?.overrides ?? {};
  }

  /** The defaults with every stored field that still passes; one that does not is left out and reported. */
  function readable(overrides: Overrides): ShopSettings {
    let settings = defaultShopSettings();
    for (const field of Object.keys(overrides) as (keyof ShopSettings)[]) {
      try {
        settings = checkShopSettings(merge(settings, { [field]: overrides[field] }));
      } catch (error) {
        onUnreadable({ table: 'settings', key: field, problem: String(error) });
      }
    }
    return settings;
  }

  return {
    async getSettings(): Promise<ShopSettings> {
      return readable(await storedOverrides());
    },

    /** @throws RangeError naming the field if the settings would not make sense together; then nothing is stored. */
    async setSettings(change: Overrides): Promise<ShopSettings> {
      const settings = await db.transaction('rw', db.settings, async () => {
        const stored = await storedOverrides();
        const wanted = checkShopSettings(merge(readable(stored), change));
        await db.settings.put({ id: 'shop', overrides: { ...stored, ...defined(change) } });
        return wanted;
      });
      onChange(['settings']);
      return settings;
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
