/**
 * The pages that are being mapped, a tab each. Kept in `storage.session`: the worker may die while a person points at
 * things, and content scripts cannot read it. Only what is started here may be saved from a page.
 */

const KEY = 'mappings';

export interface Mapping {
  tabId: number;
  /** Of the page; nothing is taken from another one. */
  origin: string;
  /** Only this part is pointed at. */
  part?: string;
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export function createMappings(area: Area) {
  const all = async () => ((await area.get(KEY))[KEY] as Mapping[] | undefined) ?? [];
  const others = async (tabId: number) => (await all()).filter((one) => one.tabId !== tabId);
  return {
    async start(mapping: Mapping): Promise<void> {
      await area.set({ [KEY]: [...(await others(mapping.tabId)), mapping] });
    },
    /** The one of this tab, as long as the page is still of its origin. */
    async of(tabId: number, url: string | undefined): Promise<Mapping | undefined> {
      const mapping = (await all()).find((one) => one.tabId === tabId);
      return url !== undefined && mapping?.origin === new URL(url).origin ? mapping : undefined;
    },
    /** Those that a permission for `pattern` lets go on; such a pattern names no port. */
    async letOnBy(pattern: string): Promise<Mapping[]> {
      const allows = ({ origin }: Mapping) => {
        const { protocol, hostname } = new URL(origin);
        return pattern === `${protocol}//${hostname}/*`;
      };
      return (await all()).filter(allows);
    },
    async end(tabId: number): Promise<void> {
      await area.set({ [KEY]: await others(tabId) });
    },
  };
}

export type Mappings = ReturnType<typeof createMappings>;
