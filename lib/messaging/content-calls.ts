import type { SiteProfile } from '../sites/profile';
import type { ProfileOffer } from '../sites/profile-offer';
import type { ProfileProblem } from '../sites/profile-problem';

export type SaveReply = { ok: true } | { ok: false; problems: ProfileProblem[] };

/**
 * All that a content script may ask of the background. It lives in the shop's page, so none of it gives data of the
 * shop. In a file of its own because the content script may not know the rest of the list.
 */
export interface ContentScriptCalls {
  /** How to read the page that asks, by the address the browser gives for it. */
  'profile.forPage': { in: null; out: ProfileOffer };
  /** A one-time ticket bound to the sender's tab. */
  'ticket.issue': { in: null; out: { ticket: string } };
  /** The page keeps removing the host element: shown on the toolbar button. */
  'page.hostLost': { in: null; out: null };
  /** From the picker, in a tab that is being mapped: the profiles of its host, and the one part to repair. */
  'mapping.get': { in: null; out: { profiles: SiteProfile[]; part?: string } };
  /** Stores what was pointed at and ends the mapping. Only for the page's own host. */
  'mapping.save': { in: { text: string }; out: SaveReply };
  'mapping.end': { in: null; out: null };
  /** Opens the picker on the page that asks, for one part. */
  'mapping.repair': { in: { part: string }; out: null };
}
