import { defineConfig } from 'vitest/config';
import { DOMAIN } from './.dependency-cruiser.mjs';

const inRooms = (rooms: string[]) => rooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`);
const PURE = ['chat', ...DOMAIN].map((room) => `lib/${room}`);
/** What knows no time: tested once. */
const TIMELESS = inRooms([
  'lib/phrases/search',
  'lib/phrases/starter',
  'lib/phrases/suggest',
  'lib/wording',
]);

/**
 * Without a browser the files share one process (`isolate: false`): half of the time went into starting one for each.
 * A module that keeps something between tests shows it that way; `--sequence.shuffle.files` finds it.
 */
export default defineConfig({
  test: {
    // The default leaves one core out, which of two is half.
    maxWorkers: '100%',
    projects: [
      // Pure code: run in four time zones by the test command.
      {
        test: {
          name: 'domain',
          include: inRooms(PURE),
          exclude: TIMELESS,
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'timeless',
          include: TIMELESS,
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // Everything else that runs without a browser.
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: inRooms(['lib', 'components', 'entrypoints', 'sites', 'tools']),
          exclude: inRooms(PURE),
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['test/components/patience.ts'],
          testTimeout: 30_000,
          // A frame's own page is the browser tests' business.
          environmentOptions: {
            happyDOM: { settings: { enableIframePageLoading: true } },
          },
        },
      },
      // The built extension in real browsers.
      {
        test: {
          name: 'browser',
          include: inRooms(['browser']),
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A shared machine at times stalls a browser for half a minute. What came out wrong is never asked twice.
          retry: { count: 1, condition: /Waited \d+ s for|[Tt]imed out|ms exceeded/ },
        },
      },
    ],
  },
});
