import { onTestFinished, vi } from 'vitest';
import { mountSidebar } from '../../components/mount-sidebar';
import type { RawConversation } from '../../lib/chat/raw';
import type { PageFacts } from '../../lib/messaging/page-link';
import { fakeBackground, fakeLink, NOW, t } from './fakes';

/** The whole sidebar on a made-up page, taken down when the test ends. */
export function showSidebar(
  conversation?: RawConversation,
  facts: Partial<PageFacts> = {},
  given: Parameters<typeof fakeBackground>[0] = {},
) {
  const page = fakeLink(facts);
  const background = fakeBackground(given);
  const copied: string[] = [];
  let now = NOW;
  const root = document.createElement('div');
  document.body.append(root);
  const takeDown = mountSidebar(root, {
    link: page.link,
    callBackground: background.call,
    onChanged: background.onChanged,
    clock: () => now,
    t,
    readShortcut: async () => undefined,
    copy: async (text) => void copied.push(text),
  });
  onTestFinished(() => {
    takeDown();
    root.remove();
  });
  if (conversation) page.open(conversation);
  const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
  /** The element, once it is there. */
  const see = (testId: string) =>
    vi.waitFor(() => {
      const found = find(testId);
      if (!found) throw new Error(`no ${testId} in: ${root.textContent}`);
      return found;
    });
  return {
    page,
    background,
    copied,
    setNow: (at: number) => {
      now = at;
    },
    root,
    find,
    see,
    async click(testId: string) {
      const target = await see(testId);
      await vi.waitFor(() => {
        if ((target as HTMLButtonElement).disabled) throw new Error(`${testId} is disabled`);
      });
      target.click();
    },
    /** Puts `text` in place of what stands in an input. */
    async type(testId: string, text: string) {
      const input = (await see(testId)) as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return input;
    },
    async read(testId: string) {
      return (await see(testId)).textContent ?? '';
    },
    textOf: (testId: string) => find(testId)?.textContent ?? '',
  };
}
