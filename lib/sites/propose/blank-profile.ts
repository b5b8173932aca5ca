import type { Alternative, SiteProfile } from '../profile';
import { partsOf } from '../profiles/hooks';

/** A profile of this page that reads nothing yet. */
export function blankProfile(href: string, id: string, seen: Alternative['seen']): SiteProfile {
  const { host } = new URL(href);
  return {
    id,
    name: host,
    platform: 'other',
    confidence: 'C',
    seen,
    urls: [addressPattern(href)],
    marks: [],
    frame: 'any',
    listOrder: 'oldestFirst',
    isChatReminderForbidden: false,
    parts: partsOf({}),
    orderFields: {},
  };
}

/** Parts of an address that stand for a page, not for a conversation. */
const STEADY = /^[a-z][\w.-]{0,40}$/iu;
const STEPS_MAX = 4;

/** The match pattern of the page's address without what names one conversation. */
export function addressPattern(href: string): string {
  const { protocol, hostname, pathname } = new URL(href);
  const steps: string[] = [];
  for (const step of pathname.split('/').filter((one) => one !== '')) {
    if (!STEADY.test(step) || /\d{3}/u.test(step) || steps.length >= STEPS_MAX) break;
    steps.push(step);
  }
  return `${protocol}//${hostname}/${steps.join('/')}*`;
}
