import { defineContentScript } from 'wxt/utils/define-content-script';
import { contentBrowser } from '../../lib/platform/content-runtime';
import { whenProfileMatches } from '../../lib/sites/match-profile';
import { PROFILES } from '../../lib/sites/profiles';
import { runOnPage } from './run-on-page';

export default defineContentScript({
  matches: PROFILES.flatMap(({ urls }) => urls),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const profile = await whenProfileMatches(PROFILES, window);
    await runOnPage(window, profile, contentBrowser());
  },
});
