import type { SeenOrder } from '../../../lib/chat/seen-order';
import type { Pairing } from '../../../lib/pairings/pairing';
import type { NewPairingUse, PairingUse } from '../../../lib/pairings/pairing-use';

export const NOW = Date.UTC(2026, 10, 25, 6, 30);

/** A made-up pairing: socks go with shoes. */
export const aPairing = (change: Partial<Pairing> = {}): Pairing => ({
  id: 'p1',
  position: 0,
  goods: ['乐福鞋'],
  offers: [{ title: '中筒袜', code: 'W20', note: '五双装' }],
  why: '配乐福鞋不磨脚',
  when: ['silent', 'decided'],
  ...change,
});

export const aNewUse = (change: Partial<NewPairingUse> = {}): NewPairingUse => ({
  id: 'u1',
  pairingId: 'p1',
  site: 'practice',
  conversationKey: 'c1',
  buyer: '小林',
  goods: [{ title: '中筒袜', code: 'W20' }],
  moment: 'silent',
  ...change,
});

export const aUse = (change: Partial<PairingUse> = {}): PairingUse => ({
  ...aNewUse(),
  at: NOW,
  ...change,
});

export const anOrder = (change: Partial<SeenOrder> = {}): SeenOrder => ({
  site: 'practice',
  number: '2026112500002',
  conversationKey: 'c1',
  buyer: '小林',
  status: 'paidUnshipped',
  placedAt: NOW + 60_000,
  itemTitle: '纯棉中筒袜 五双装',
  ...change,
});
