import { expect, onTestFinished, vi } from 'vitest';
import { mountOptions, type OptionsNeeds } from '../../components/mount-options';
import type { OptionsView } from '../../components/options/OptionsNav';
import { fakeBackground } from './fakes';
import { optionsNeeds } from './options-needs';

/** The options page at one of its views, or at one record of it, taken down when the test ends. */
export function showOptions(
  view: OptionsView | `${'cases' | 'reviews'}/${string}`,
  background = fakeBackground(),
  needs: Partial<OptionsNeeds> = {},
) {
  const root = document.createElement('div');
  document.body.append(root);
  location.hash = `#${view}`;
  const takeDown = mountOptions(root, {
    ...optionsNeeds(background),
    ...needs,
  });
  onTestFinished(() => {
    takeDown();
    root.remove();
    location.hash = '';
  });
  const find = <E extends HTMLElement = HTMLInputElement>(testId: string) =>
    root.querySelector<E>(`[data-testid="${testId}"]`);
  /** The element, once it is there. */
  const see = <E extends HTMLElement = HTMLInputElement>(testId: string) =>
    vi.waitFor(() => {
      const found = find<E>(testId);
      if (!found) throw new Error(`no ${testId} in: ${root.textContent}`);
      return found;
    });
  return {
    background,
    root,
    find,
    see,
    shows: (testId: string, text: string) =>
      vi.waitFor(async () => expect((await see(testId)).textContent).toContain(text)),
    click: async (testId: string) => (await see(testId)).click(),
    /** Puts `text` in place of what stands in a box. */
    async type(testId: string, text: string) {
      const box = await see(testId);
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    /** What the background was asked by this name, in order. */
    inputsOf: (name: string) =>
      background.calls.filter((call) => call.name === name).map(({ input }) => input),
  };
}
