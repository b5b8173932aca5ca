import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCallBackground } from '../../lib/messaging/call-background';
import { contentBrowser, onSitesChanged } from '../../lib/platform/content-runtime';
import { fittingProfile, whenProfileFits } from '../../lib/sites/profile-offer';
import { runOnPage } from './run-on-page';

/** What already runs here: a site that was mapped, repaired or switched off is read anew without a reload. */
const running = globalThis as { kefu?: { profile: string; leave(): void } };

/**
 * The content script. Not declared as one: what WXT adds to those tells the page, by an event on its document, that it
 * is there. The manifest names it, with the addresses and frames of the profiles, whose data stays out of it.
 */
export default defineUnlistedScript(async () => {
  const browser = contentBrowser();
  const call = createCallBackground((request) => browser.runtime.sendMessage(request));
  const leave = () => {
    running.kefu?.leave();
    delete running.kefu;
  };
  const read = async () => {
    const offer = await call('profile.forPage', null);
    if (!fittingProfile(offer, document)) leave();
    const profile = await whenProfileFits(offer, window);
    if (profile.frame === 'top' && window !== window.top) return;
    const text = JSON.stringify(profile);
    if (running.kefu?.profile === text) return;
    leave();
    running.kefu = { profile: text, leave() {} };
    running.kefu.leave = await runOnPage(window, profile, browser, offer.isPanelOnly);
  };
  onSitesChanged(browser, () => void read());
  await read();
});
