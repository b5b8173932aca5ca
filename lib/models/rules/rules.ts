import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ShopSettings } from '../../chat/settings';
import type { CallBackground } from '../../messaging/calls';
import type { Rule } from '../../rules/rule';
import type { RuleChange } from '../../rules/rule-changes';
import { createQuery, type OnChanged, type Query } from '../query';
import type { Translate } from '../text';
import type { Words } from '../words';
import { createRuleDrafts, type RuleDrafts } from './rule-drafts';
import { findRules, type RuleSection, ruleSections } from './rule-view';

/** The rules page: every row of the table as it stands for this shop. Asks for nothing until it is opened. */
export interface Rules {
  isOpen: Signal<boolean>;
  search: Signal<string>;
  isOwnOnly: Signal<boolean>;
  settings: Query<ShopSettings>;
  changes: Query<readonly RuleChange[]>;
  /** Empty until the settings are known. */
  all: ReadonlySignal<readonly RuleSection[]>;
  found: ReadonlySignal<readonly RuleSection[]>;
  drafts: RuleDrafts;
  dispose(): void;
}

export interface RulesNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  /** Of the options page; stays with it. */
  settings: Query<ShopSettings>;
  words: ReadonlySignal<Words>;
  t: Translate;
}

export function createRules({ call, onChanged, settings, words, t }: RulesNeeds): Rules {
  const isOpen = signal(false);
  const search = signal('');
  const isOwnOnly = signal(false);
  const changes = createQuery<true, readonly RuleChange[]>({
    key: () => isOpen.value || undefined,
    ask: () => call('rules.changes', null),
    tables: ['settings'],
    onChanged,
  });
  const all = computed(() => {
    const shop = settings.value.value;
    return shop ? ruleSections(t, words.value, shop, changes.value.value ?? []) : [];
  });
  return {
    isOpen,
    search,
    isOwnOnly,
    settings,
    changes,
    all,
    found: computed(() =>
      findRules(t, all.value, { search: search.value, isOwnOnly: isOwnOnly.value }),
    ),
    drafts: createRuleDrafts({
      async set(rule: Rule, own) {
        const stored = await call('rules.set', { ruleId: rule.id, ...(own && { own }) });
        settings.change(() => stored);
      },
    }),
    dispose: changes.dispose,
  };
}
