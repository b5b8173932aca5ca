import { useUi } from '../ui-context';

/** Every view with the name of its title, by what it is about; an address ends in `#` and the view. */
const GROUPS = {
  shop: { settings: 'optionsTitle', rules: 'rulesTitle', sites: 'optionsSites' },
  reception: {
    phrases: 'optionsPhrases',
    pairings: 'optionsPairings',
    wording: 'optionsWording',
    service: 'optionsService',
  },
  reminders: { orders: 'optionsOrders', records: 'optionsRecords', figures: 'optionsFigures' },
  afterSale: { cases: 'optionsCases', reviews: 'optionsReviews' },
} as const;

type GroupName = keyof typeof GROUPS;
type KeyOf<Titles> = Titles extends unknown ? keyof Titles : never;
type ValueOf<Titles> = Titles extends unknown ? Titles[keyof Titles] : never;
export type OptionsView = KeyOf<(typeof GROUPS)[GroupName]>;
type Title = ValueOf<(typeof GROUPS)[GroupName]>;

const ENTRIES = Object.entries(GROUPS).map(([group, titles]) => ({
  group: group as GroupName,
  views: Object.entries(titles) as [OptionsView, Title][],
}));
export const OPTIONS_VIEWS: readonly OptionsView[] = ENTRIES.flatMap(({ views }) =>
  views.map(([view]) => view),
);

/** The way to each view. */
export function OptionsNav({ view }: { view: OptionsView }) {
  const { t } = useUi();
  return (
    <nav class="options__nav">
      {ENTRIES.map(({ group, views }) => (
        <div key={group} class="options__group">
          <span class="options__group-name">{t(`optionsGroup_${group}`)}</span>
          {views.map(([name, title]) => (
            <a
              key={name}
              href={`#${name}`}
              data-testid={`options-${name}`}
              aria-current={view === name ? 'page' : undefined}
            >
              {t(title)}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
