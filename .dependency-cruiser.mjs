/** The import rules of the rooms, see ARCHITECTURE.md. */

/** The pure rooms above lib/chat. */
export const DOMAIN = [
  'said',
  'rules',
  'commitments',
  'pairings',
  'reminders',
  'cases',
  'due',
  'service',
  'phrases',
  'wording',
  'tables',
];
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});
const rooms = (...names) => `^lib/(${names.join('|')})/`;
const UI = '^(components|entrypoints)/';

export default {
  forbidden: [
    forbid(
      'chat-is-the-ground',
      'lib/chat imports no other room.',
      rooms('chat'),
      `${rooms('(?!chat/)[^/]+')}|${UI}`,
    ),
    forbid(
      'domain-is-pure',
      'Rules, reminders, phrases and wording know only each other and lib/chat.',
      rooms(...DOMAIN),
      `${rooms('sites', 'store', 'messaging', 'models', 'platform')}|${UI}`,
    ),
    forbid(
      'sites-know-only-chat',
      'Page knowledge stands alone.',
      rooms('sites'),
      `${rooms('(?!(chat|sites)/)[^/]+')}|${UI}`,
    ),
    forbid(
      'store-is-below',
      'The store knows the domain only.',
      rooms('store'),
      `${rooms('sites', 'messaging', 'models', 'platform')}|${UI}`,
    ),
    forbid(
      'messaging-is-below-models',
      'Calls know no caller.',
      rooms('messaging'),
      `${rooms('models', 'store')}|${UI}`,
    ),
    forbid(
      'models-have-no-view',
      'Models know no component and no store.',
      rooms('models'),
      `${rooms('store', 'platform', 'sites')}|${UI}`,
    ),
    forbid(
      'components-have-no-store',
      'Components read models.',
      '^components/',
      `${rooms('store', 'platform', 'sites')}|^entrypoints/`,
    ),
    forbid(
      'browser-only-at-the-edge',
      'Only entrypoints and lib/platform touch the browser API.',
      '^(components|lib/(?!platform/))',
      'webextension-polyfill',
    ),
    forbid(
      'dexie-only-in-the-store',
      'One owner of the database.',
      '^(components|entrypoints|lib/(?!store/))',
      '^node_modules/dexie',
    ),
    forbid(
      'plot-only-where-it-is-drawn',
      'The charting library is loaded with the figures and with nothing else.',
      '^(components|entrypoints|lib)/(?!options/(figures|service)/drawing/)',
      '^node_modules/@observablehq/',
    ),
    forbid(
      'holidays-only-in-working-days',
      'The data falls back on nothing; the functions of the package do.',
      '^(components|entrypoints|lib)/(?!rules/working-days[.]ts)',
      '^node_modules/chinese-days/',
    ),
    {
      name: 'clocks-are-loaded-when-shown',
      comment: 'A list of holidays is no part of what a page loads first.',
      severity: 'error',
      from: { path: '^(components|entrypoints|lib/(?!rules/))' },
      to: {
        path: '^lib/rules/(working-days|dispute-clocks)[.]ts',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'content-script-is-light',
      comment:
        'Nothing reachable from the content script may reach the store, models, components or a library.',
      severity: 'error',
      from: { path: '^entrypoints/chat/' },
      to: {
        reachable: true,
        path: `${rooms('store', 'models', ...DOMAIN)}|^components/|^node_modules/(?!wxt/)`,
      },
    },
    {
      name: 'store-only-in-the-background',
      comment: 'No page of the extension opens the database.',
      severity: 'error',
      from: { path: '^entrypoints/(sidebar|options)/' },
      to: { reachable: true, path: rooms('store') },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    forbid(
      'no-test-code-in-the-product',
      'Tests are imported by tests.',
      '^(components|entrypoints|lib)/',
      '^test/',
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
