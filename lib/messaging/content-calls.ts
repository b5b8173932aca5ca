/**
 * All that a content script may ask of the background. It lives in the shop's page, so none of it gives data. In a
 * file of its own because the content script may not know the rest of the list.
 */
export interface ContentScriptCalls {
  /** A one-time ticket bound to the sender's tab. */
  'ticket.issue': { in: null; out: { ticket: string } };
  /** The page keeps removing the host element: shown on the toolbar button. */
  'page.hostLost': { in: null; out: null };
}
