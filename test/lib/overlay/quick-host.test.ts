import { afterEach, beforeEach, expect, test } from 'vitest';
import { createQuickHost, type QuickHost } from '../../../lib/overlay/quick-host';

let host: QuickHost;
let loads: number;

const element = () => document.querySelector('kefu-quick') as HTMLElement | null;
const line = (top: number, left = 100) => ({ left, top, bottom: top + 20 });

beforeEach(() => {
  loads = 0;
  const size = { clientWidth: { value: 1_000 }, clientHeight: { value: 800 } };
  for (const [name, one] of Object.entries(size)) {
    Object.defineProperty(document.documentElement, name, { ...one, configurable: true });
  }
  host = createQuickHost(document, 'about:blank', () => {
    loads += 1;
  });
});
afterEach(() => host.remove());

test('nothing stands in the page before it is shown', () => {
  expect(element()).toBeNull();
  expect(loads).toBe(0);
});

test('shows nothing of itself to the page', () => {
  host.show(line(100));
  expect(element()?.shadowRoot).toBeNull();
  expect(element()?.childNodes).toHaveLength(0);
});

test('stands under the line, or above it where there is no room', () => {
  host.show(line(100));
  expect(element()?.style.top).toBe('126px');
  expect(element()?.style.bottom).toBe('auto');
  host.show(line(700));
  expect(element()?.style.top).toBe('auto');
  expect(element()?.style.bottom).toBe('106px');
});

test('stays within the window', () => {
  host.show(line(100, 950));
  expect(element()?.style.left).toBe('634px');
  host.show(line(100, -20));
  expect(element()?.style.left).toBe('6px');
});

test('is as high as its list says, also the next time', () => {
  host.show(line(100));
  host.setHeight(120);
  expect(element()?.style.height).toBe('120px');
  host.hide();
  expect(element()?.style.visibility).toBe('hidden');
  host.show(line(700));
  expect(element()?.style.height).toBe('120px');
  expect(element()?.style.visibility).toBe('visible');
});

test('comes back when it is shown after the page has taken it away', () => {
  host.show(line(100));
  element()?.remove();
  host.show(line(100));
  expect(element()).not.toBeNull();
});
