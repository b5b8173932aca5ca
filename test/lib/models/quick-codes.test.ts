import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tellCodes } from '../../../lib/models/quick-codes';
import { whenIdle } from '../../../lib/models/when-idle';
import type { Phrase } from '../../../lib/phrases/phrase';
import { fakeLink, PHRASES } from '../../components/fakes';

function telling(hasQuickCodes = true) {
  const page = fakeLink();
  const settings = signal<{ hasQuickCodes: boolean } | undefined>({ hasQuickCodes });
  const phrases = signal<readonly Phrase[] | undefined>(PHRASES);
  onTestFinished(tellCodes(page.link, settings, phrases));
  return { page, settings, phrases };
}

/** Until the page has heard this last. */
const hears = (page: { codes: readonly (readonly string[])[] }, codes: readonly string[]) =>
  vi.waitFor(() => expect(page.codes.at(-1)).toEqual(codes));

test('the page hears the codes and nothing else of the replies', async () => {
  const { page } = telling();
  await hears(page, ['hy']);
  expect(page.codes).toHaveLength(1);
});

test('codes go in the form in which they are compared', async () => {
  const { page, phrases } = telling();
  phrases.value = PHRASES.map((phrase) => ({ ...phrase, code: 'ＨＹ２' }));
  await hears(page, ['hy2', 'hy2', 'hy2']);
});

test('switched off, there are none', async () => {
  const { page, settings } = telling();
  await hears(page, ['hy']);
  settings.value = { hasQuickCodes: false };
  await hears(page, []);
  settings.value = { hasQuickCodes: true };
  await hears(page, ['hy']);
});

test('the page is told only what is new to it', async () => {
  const { page, phrases } = telling();
  await hears(page, ['hy']);
  phrases.value = [...PHRASES];
  await new Promise<void>((done) => void whenIdle(() => done()));
  expect(page.codes).toHaveLength(1);
});

test('nothing is told before settings and replies are known', async () => {
  const page = fakeLink();
  const settings = signal<{ hasQuickCodes: boolean } | undefined>();
  const phrases = signal<readonly Phrase[] | undefined>();
  onTestFinished(tellCodes(page.link, settings, phrases));
  settings.value = { hasQuickCodes: true };
  await new Promise<void>((done) => void whenIdle(() => done()));
  expect(page.codes).toEqual([]);
  phrases.value = PHRASES;
  await hears(page, ['hy']);
});
