import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { tellCodes } from '../../../lib/models/quick-codes';
import type { Phrase } from '../../../lib/phrases/phrase';
import { fakeLink, PHRASES } from '../../components/fakes';

function telling(hasQuickCodes = true) {
  const page = fakeLink();
  const settings = signal<{ hasQuickCodes: boolean } | undefined>({ hasQuickCodes });
  const phrases = signal<readonly Phrase[] | undefined>(PHRASES);
  const stop = tellCodes(page.link, settings, phrases);
  return { page, settings, phrases, stop };
}

test('the page hears the codes and nothing else of the replies', () => {
  const { page } = telling();
  expect(page.codes).toEqual([['hy']]);
});

test('codes go in the form in which they are compared', () => {
  const { page, phrases } = telling();
  phrases.value = PHRASES.map((phrase) => ({ ...phrase, code: 'ＨＹ２' }));
  expect(page.codes.at(-1)).toEqual(['hy2', 'hy2', 'hy2']);
});

test('switched off, there are none', () => {
  const { page, settings } = telling();
  settings.value = { hasQuickCodes: false };
  expect(page.codes.at(-1)).toEqual([]);
  settings.value = { hasQuickCodes: true };
  expect(page.codes.at(-1)).toEqual(['hy']);
});

test('the page is told only what is new to it', () => {
  const { page, phrases } = telling();
  phrases.value = [...PHRASES];
  expect(page.codes).toHaveLength(1);
});

test('nothing is told before settings and replies are known', () => {
  const { page, settings, phrases, stop } = telling();
  stop();
  const told = page.codes.length;
  settings.value = undefined;
  phrases.value = undefined;
  const again = tellCodes(page.link, settings, phrases);
  settings.value = { hasQuickCodes: true };
  expect(page.codes).toHaveLength(told);
  phrases.value = PHRASES;
  expect(page.codes).toHaveLength(told + 1);
  again();
});
