import { expect, test } from 'vitest';
import { registerSites, runInTab, type ScriptingApi } from '../../../lib/platform/site-scripts';

/** A browser that keeps what is registered. */
function fakeScripting(registered: string[] = []) {
  const run: unknown[] = [];
  const api: ScriptingApi = {
    getRegisteredContentScripts: async () => registered.map((id) => ({ id })),
    async registerContentScripts(scripts) {
      for (const { id } of scripts) {
        if (registered.includes(id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.push(id);
      }
      run.push(...scripts);
    },
    async unregisterContentScripts({ ids }) {
      registered = registered.filter((id) => !ids.includes(id));
    },
    executeScript: () => Promise.reject(new Error('no such tab')),
  };
  return { api, run, ids: () => registered };
}

const site = { id: 'own-1', urls: ['https://chat.example/desk*'], frame: 'top' as const };

test('a site is registered for its addresses alone, to stay over a restart', async () => {
  const { api, run } = fakeScripting();
  await registerSites(api, [site]);
  expect(run).toMatchObject([
    { matches: ['https://chat.example/desk*'], allFrames: false, persistAcrossSessions: true },
  ]);
});

test('registering again replaces what was there and leaves other scripts alone', async () => {
  const { api, ids } = fakeScripting(['site-old', 'other']);
  await registerSites(api, [site]);
  await registerSites(api, [site]);
  expect(ids()).toEqual(['other', 'site-own-1']);
});

test('a site without addresses has nothing to register', async () => {
  const { api, ids } = fakeScripting();
  await registerSites(api, [{ ...site, urls: [] }]);
  expect(ids()).toEqual([]);
});

test('a console in a frame is looked for in every frame', async () => {
  const { api, run } = fakeScripting();
  await registerSites(api, [{ ...site, frame: 'any' }]);
  expect(run).toMatchObject([{ allFrames: true }]);
});

test('a tab that is gone is no error', () => {
  expect(() => runInTab(fakeScripting().api, 7)).not.toThrow();
});
