import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCallBackground } from '../../lib/messaging/call-background';
import { contentBrowser } from '../../lib/platform/content-runtime';
import { whenProfileFits } from '../../lib/sites/profile-offer';
import { runOnPage } from './run-on-page';

/** What already runs here: a site that was mapped or repaired is read anew without a reload. */
const running = globalThis as { kefu?: { profile: string; leave(): void } };

export default defineContentScript({
  // The addresses and frames are written into the manifest from the profiles: their data stays out of this script.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const browser = contentBrowser();
    const call = createCallBackground((request) => browser.runtime.sendMessage(request));
    const offer = await call('profile.forPage', null);
    const profile = await whenProfileFits(offer, window);
    if (profile.frame === 'top' && window !== window.top) return;
    const text = JSON.stringify(profile);
    if (running.kefu?.profile === text) return;
    running.kefu?.leave();
    running.kefu = { profile: text, leave() {} };
    running.kefu.leave = await runOnPage(window, profile, browser, offer.isPanelOnly);
  },
});
