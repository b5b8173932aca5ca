import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Layout, RAIL_WIDTH } from '../../../lib/overlay/layout';
import { mountSidebarHost, RESTORE_MAX, type SidebarHost } from '../../../lib/overlay/sidebar-host';

let host: SidebarHost;
let layouts: Layout[];
let lost: number;

const root = () => document.documentElement;
const element = () => document.querySelector('kefu-sidebar') as HTMLElement | null;

beforeEach(() => {
  layouts = [];
  lost = 0;
  root().setAttribute('style', 'color: red');
  host = mountSidebarHost({
    document,
    src: 'about:blank',
    layout: { width: 360, isCollapsed: false },
    resizeLabel: '调整宽度',
    onLoad: () => undefined,
    onLayout: (layout) => layouts.push(layout),
    onLost: () => {
      lost += 1;
    },
  });
});
afterEach(() => host.remove());

describe('the sidebar host', () => {
  test('makes the page leave room and gives it back', () => {
    expect(root().style.marginRight).toBe('360px');
    host.remove();
    expect(root().style.cssText).toBe('color: red;');
    expect(element()).toBeNull();
  });

  test('shows nothing of itself to the page', () => {
    expect(element()?.shadowRoot).toBeNull();
    expect(element()?.childNodes).toHaveLength(0);
  });

  test('collapses to a rail, tells so, and comes back as wide as before', () => {
    host.setCollapsed(true);
    expect(root().style.marginRight).toBe(`${RAIL_WIDTH}px`);
    host.setCollapsed(false);
    expect(root().style.marginRight).toBe('360px');
    expect(layouts).toEqual([
      { width: 360, isCollapsed: true },
      { width: 360, isCollapsed: false },
    ]);
  });

  test('comes back when the page removes it', async () => {
    element()?.remove();
    await vi.waitFor(() => expect(element()).not.toBeNull());
    expect(lost).toBe(0);
  });

  test('undoes a style that hides it', async () => {
    element()?.setAttribute('style', 'display: none');
    await vi.waitFor(() => expect(element()?.style.display).toBe('block'));
  });

  test('after ten times gives up, frees the room and says so', async () => {
    for (let round = 0; round < RESTORE_MAX; round += 1) {
      element()?.remove();
      await vi.waitFor(() => expect(element()).not.toBeNull());
    }
    element()?.remove();
    await vi.waitFor(() => expect(lost).toBe(1));
    expect(element()).toBeNull();
    expect(root().style.cssText).toBe('color: red;');
  });
});
