import { expect, test } from 'vitest';
import type { RuntimePort } from '../../../lib/messaging/pipe';
import { followActiveTab } from '../../../lib/platform/active-tab';

/** Tabs of which one is active; ports are kept by tab. */
function fakeTabs(active: number) {
  const activated = new Set<() => void>();
  const updated = new Set<(tabId: number, change: { status?: string }) => void>();
  const ports: { tabId: number; isOpen: boolean; drop: () => void }[] = [];
  let now = active;
  return {
    ports,
    activate(tabId: number) {
      now = tabId;
      for (const listener of activated) listener();
    },
    reload() {
      for (const listener of updated) listener(now, { status: 'complete' });
    },
    api: {
      query: async () => [{ id: now }],
      connect(tabId: number): RuntimePort {
        const gone = new Set<() => void>();
        const port = {
          tabId,
          isOpen: true,
          drop: () => {
            port.isOpen = false;
            for (const listener of gone) listener();
          },
        };
        ports.push(port);
        return {
          postMessage: () => {},
          disconnect: () => {
            port.isOpen = false;
          },
          onMessage: { addListener: () => {} },
          onDisconnect: { addListener: (listener) => void gone.add(listener) },
        };
      },
      onActivated: { addListener: (listener: () => void) => void activated.add(listener) },
      onUpdated: {
        addListener: (listener: (tabId: number, change: { status?: string }) => void) =>
          void updated.add(listener),
      },
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function follow(active: number) {
  const tabs = fakeTabs(active);
  const heard: string[] = [];
  followActiveTab(tabs.api, 'panel', {
    onPipe: () => heard.push('page'),
    onNone: () => heard.push('none'),
  });
  return { tabs, heard };
}

test('the active tab is connected, and let go when another becomes active', async () => {
  const { tabs } = follow(1);
  await settled();
  tabs.activate(2);
  await settled();
  expect(tabs.ports.map(({ tabId, isOpen }) => [tabId, isOpen])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('a tab that stays active is connected once', async () => {
  const { tabs } = follow(1);
  await settled();
  tabs.activate(1);
  tabs.reload();
  await settled();
  expect(tabs.ports).toHaveLength(1);
});

test('a page that goes is told, and its successor in the tab is connected', async () => {
  const { tabs, heard } = follow(1);
  await settled();
  tabs.ports[0]?.drop();
  tabs.reload();
  await settled();
  expect(heard).toEqual(['page', 'none', 'page']);
  expect(tabs.ports).toHaveLength(2);
});

test('a tab that was left is not reported gone', async () => {
  const { tabs, heard } = follow(1);
  await settled();
  tabs.activate(2);
  await settled();
  tabs.ports[0]?.drop();
  expect(heard).toEqual(['page', 'page']);
});
