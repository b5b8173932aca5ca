import { defineConfig } from 'wxt';
import { FOCUS_SEARCH } from './lib/platform/command-names';
import type { SiteProfile } from './lib/sites/profile';
import { PROFILES } from './lib/sites/profiles';

/** Where the demo build may run besides: the practice shop on this machine. The shipped build has no such pattern. */
const LOOPBACK = 'http://127.0.0.1/*';

/** Addresses of the profiles whose console is drawn in the page itself, or in a frame. */
const addressesOf = (frame: SiteProfile['frame']) =>
  PROFILES.filter((profile) => profile.frame === frame).flatMap(({ urls }) => urls);

/** `*://host/path` to `*://host/*`: Chrome refuses a resource match with any other path. */
const originOf = (pattern: string) =>
  pattern.replace(/^(\*|https?):\/\/([^/]+)\/.*$/u, '$1://$2/*');
const ORIGINS = [...new Set(PROFILES.flatMap(({ urls }) => urls).map(originOf))];
const ancestors = (patterns: string[]) =>
  patterns.map((pattern) =>
    pattern
      .replace(/\/\*$/u, '')
      .replace(/^http:\/\/127\.0\.0\.1$/u, '$&:*')
      .replace(/^(https?:)\/\/\*$/u, '$1'),
  );

/**
 * Sites a seller may add. Only Firefox lets them hold the sidebar's frame: there its address is made up for each
 * installation, while in Chromium the frame's address is public and any page could find out who has the extension.
 */
const ANY_SITE = ['https://*/*', 'http://*/*'];

/** The demo build's only difference stands in its manifest; every other file is the shipped one. */
const isDemo = process.env.KEFU_BUILD === 'demo';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isDemo ? '-demo' : ''}`,
  manifest: ({ browser }) => {
    const origins = isDemo ? [...ORIGINS, LOOPBACK] : ORIGINS;
    const embedders = browser === 'firefox' ? [...origins, ...ANY_SITE] : origins;
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'zh_CN',
      minimum_chrome_version: '120',
      // `unlimitedStorage` keeps the browser from evicting the outcomes when the disk is short.
      // `scripting` and `activeTab`: a page the seller maps, once the seller has granted that one site.
      // `alarms` and `notifications`: when a reminder is due, whether or not its page is in view.
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'activeTab',
        'alarms',
        'notifications',
      ],
      host_permissions: origins,
      optional_host_permissions: ANY_SITE,
      content_security_policy: {
        extension_pages: `script-src 'self'; object-src 'none'; frame-ancestors 'self' ${ancestors(embedders).join(' ')}`,
      },
      web_accessible_resources: [{ resources: ['sidebar.html'], matches: embedders }],
      // With Shift, because Alt and a letter opens menus; Ctrl and Shift is taken by pages and input methods.
      commands: {
        [FOCUS_SEARCH]: {
          suggested_key: { default: 'Alt+Shift+F' },
          description: '__MSG_commandFocusSearch__',
        },
      },
      action: { default_title: '__MSG_extensionName__' },
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'kefu-sidebar@kefu-sidebar.example',
            strict_min_version: '128.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    };
  },
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      const script = { run_at: 'document_idle' as const, js: ['chat.js'] };
      const top = isDemo ? [...addressesOf('top'), LOOPBACK] : addressesOf('top');
      manifest.content_scripts = [
        { ...script, matches: top },
        { ...script, matches: addressesOf('any'), all_frames: true },
      ];
    },
  },
});
