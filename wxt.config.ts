import { defineConfig } from 'wxt';
import { PROFILES } from './lib/sites/profiles';

/** Where the demo build may run besides: the practice shop on this machine. The shipped build has no such pattern. */
const LOOPBACK = 'http://127.0.0.1/*';

/** `*://host/path` to `*://host/*`: Chrome refuses a resource match with any other path. */
const originOf = (pattern: string) =>
  pattern.replace(/^(\*|https?):\/\/([^/]+)\/.*$/u, '$1://$2/*');
const ORIGINS = [...new Set(PROFILES.flatMap(({ urls }) => urls).map(originOf))];
const ancestors = (patterns: string[]) =>
  patterns.map((pattern) =>
    pattern.replace(/\/\*$/u, '').replace(/^http:\/\/127\.0\.0\.1$/u, '$&:*'),
  );

/** The demo build's only difference stands in its manifest; every other file is the shipped one. */
const isDemo = process.env.KEFU_BUILD === 'demo';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isDemo ? '-demo' : ''}`,
  manifest: ({ browser }) => {
    const origins = isDemo ? [...ORIGINS, LOOPBACK] : ORIGINS;
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'zh_CN',
      minimum_chrome_version: '120',
      // `unlimitedStorage` keeps the browser from evicting the outcomes when the disk is short.
      permissions: ['storage', 'unlimitedStorage'],
      host_permissions: origins,
      content_security_policy: {
        extension_pages: `script-src 'self'; object-src 'none'; frame-ancestors 'self' ${ancestors(origins).join(' ')}`,
      },
      web_accessible_resources: [{ resources: ['sidebar.html'], matches: origins }],
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
      if (!isDemo) return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push(LOOPBACK);
    },
  },
});
