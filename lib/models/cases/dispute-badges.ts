import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Badge } from '../../chat/badge';
import type { Conversation } from '../../chat/conversation';
import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { nextDisputeClock } from '../../rules/next-dispute-clock';
import { createQuery, type OnChanged } from '../query';
import type { Translate } from '../text';
import type { Words } from '../words';
import { disputeBadge } from './dispute-words';

export interface DisputeBadge {
  badge: Badge;
  caseId: string;
  /** The shop has something to do yet, not only the platform. */
  isOurTurn: boolean;
  /** When what it says runs out. */
  until: EpochMs | undefined;
}

/** The disputes of all orders that the page shows, as far as cases tell of them. */
export interface DisputeBadges {
  byCard: ReadonlySignal<ReadonlyMap<string, DisputeBadge>>;
  dispose(): void;
}

type ClocksModule = typeof import('../../rules/dispute-clocks');

export interface DisputeBadgeNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  conversation: ReadonlySignal<Conversation | undefined>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  now: ReadonlySignal<EpochMs>;
  t: Translate;
  words: ReadonlySignal<Words>;
  load?: () => Promise<ClocksModule>;
}

export function createDisputeBadges(needs: DisputeBadgeNeeds): DisputeBadges {
  const { conversation, settings, now, t, words } = needs;
  const load = needs.load ?? (() => import('../../rules/dispute-clocks'));
  const rules = signal<ClocksModule | undefined>();
  /** Before the payment there is nothing to complain of. */
  const orders = computed(() =>
    (conversation.value?.orders ?? []).filter(
      ({ number, status }) => number !== undefined && status !== 'unpaid',
    ),
  );
  const disputes = createQuery({
    key: () => {
      const orderNumbers = orders.value.flatMap(({ number }) => number ?? []);
      const site = conversation.value?.site;
      return site !== undefined && orderNumbers.length > 0 ? { site, orderNumbers } : undefined;
    },
    ask: (which) => needs.call('cases.disputes', which),
    tables: ['cases'],
    onChanged: needs.onChanged,
  });
  const stop = effect(() => {
    if (!disputes.value.value?.length || rules.peek()) return;
    load().then(
      (module) => {
        rules.value = module;
      },
      () => {
        // No badge; the card says so, and the next change tries again.
      },
    );
  });

  return {
    byCard: computed(() => {
      const shop = settings.value;
      const found = disputes.value.value ?? [];
      const { value: module } = rules;
      const at = now.value;
      if (!shop || !module) return new Map();
      const badges = found.flatMap(({ caseId, orderNumber, openedAt, evidenceAt }) => {
        // The machine's clock was set back: nothing is known.
        if (Math.max(openedAt, evidenceAt ?? openedAt) > at) return [];
        const { zone, ruleOverrides } = shop;
        const clocks = module.disputeClocks(openedAt, evidenceAt, at, zone, ruleOverrides);
        const next = nextDisputeClock(clocks);
        const until = 'at' in next.clock ? next.clock.at : undefined;
        return orders.value
          .filter(({ number }) => number === orderNumber)
          .map(({ cardKey }): [string, DisputeBadge] => {
            const badge = disputeBadge(t, words.value, cardKey, next, ruleOverrides, at);
            return [cardKey, { badge, caseId, until, isOurTurn: next.name !== 'ruling' }];
          });
      });
      return new Map(badges);
    }),
    dispose() {
      stop();
      disputes.dispose();
    },
  };
}
