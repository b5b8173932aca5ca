import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ORDER_STATUSES } from '../../../../lib/chat/order';
import { stageOf } from '../../../../lib/chat/stage';
import type { Phrase } from '../../../../lib/phrases/phrase';
import { phraseCheck } from '../../../../lib/phrases/phrase-check';
import { STARTER_PHRASES } from '../../../../lib/phrases/starter';
import { templateFacts } from '../../../../lib/phrases/template/facts';
import { fillTemplate } from '../../../../lib/phrases/template/fill-template';
import { parseTemplate } from '../../../../lib/phrases/template/parse-template';
import { isAsking } from './plain-text';

const each = STARTER_PHRASES.map((phrase): [string, Phrase] => [
  `${phrase.code} ${phrase.title}`,
  phrase,
]);
const groups = [...new Set(STARTER_PHRASES.map(({ group }) => group))];

/** Codes of the first edition: an installed library knows its phrases by them. */
const FIRST_EDITION = {
  hy: 4,
  js: 5,
  cf: 10,
  fh: 8,
  th: 8,
  pj: 3,
  jj: 4,
  sw: 3,
};

test('the set covers the trade', () => {
  expect(STARTER_PHRASES.length).toBeGreaterThanOrEqual(240);
  expect(groups.length).toBeGreaterThanOrEqual(25);
  expect(groups.length).toBeLessThanOrEqual(32);
});

test.each(['id', 'code', 'title', 'body'] as const)('no two phrases share their %s', (part) => {
  const values = STARTER_PHRASES.map((phrase) => phrase[part]);
  expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
});

test('no code is hidden behind another as its beginning, save for cf1 and its teens', () => {
  const codes = STARTER_PHRASES.map(({ code }) => code ?? '');
  const hidden = codes.filter((code) => codes.some((c) => c !== code && c.startsWith(code)));
  expect(hidden).toEqual(['cf1']);
});

test.each(Object.entries(FIRST_EDITION))('%s1 to %s%d are still there', (letters, count) => {
  const ids = STARTER_PHRASES.map(({ id }) => id);
  for (let i = 1; i <= count; i += 1) expect(ids).toContain(`starter.${letters}${i}`);
});

test.each(groups)('%s stands together and is small enough to look through', (group) => {
  const at = STARTER_PHRASES.flatMap((phrase, i) => (phrase.group === group ? [i] : []));
  expect(group.length).toBeLessThanOrEqual(8);
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBe(at.length - 1);
  expect(at.length).toBeGreaterThanOrEqual(5);
  expect(at.length).toBeLessThanOrEqual(20);
});

test('the template language serves where it helps, and most replies go in at once', () => {
  const asking = STARTER_PHRASES.filter(({ body }) => isAsking(body));
  expect(asking.length).toBeGreaterThanOrEqual(40);
  expect(asking.length).toBeLessThanOrEqual(STARTER_PHRASES.length / 5);
});

describe.each(each)('%s', (_name, phrase) => {
  test('can be stored, is short, and its id comes from its code', () => {
    expect(v.is(phraseCheck, phrase)).toBe(true);
    expect(phrase.id).toBe(`starter.${phrase.code}`);
    expect(phrase.code).toMatch(/^[a-z]{2}\d{1,2}$/);
    expect(phrase.title.length).toBeLessThanOrEqual(10);
    expect(phrase.body.length).toBeLessThanOrEqual(200);
    expect(phrase.body).toBe(phrase.body.trim());
  });

  test('has tags, each once', () => {
    expect(phrase.tags.length).toBeGreaterThan(0);
    expect(new Set(phrase.tags).size).toBe(phrase.tags.length);
  });

  test('hangs on nothing but the order, and what it asks is decided wherever it comes first', () => {
    for (const status of ORDER_STATUSES) {
      if (!phrase.stages.includes(stageOf(status))) continue;
      const facts = templateFacts({ kind: 'chosen', order: { status } });
      expect([status, fillTemplate(phrase.body, {}, { facts }).undecided]).toEqual([status, []]);
    }
    const facts = templateFacts({ kind: 'none' });
    expect(fillTemplate(phrase.body, {}, { facts }).undecided).toEqual([]);
  });

  test('is a whole template', () => {
    expect(parseTemplate(phrase.body).problems).toEqual([]);
    expect(phrase.body.match(/\{\{光标\}\}/g) ?? []).toHaveLength(
      phrase.body.includes('光标') ? 1 : 0,
    );
    expect(phrase.body.replaceAll(/\{\{[^{}]*\}\}/g, '')).not.toMatch(/[{}_]|xx|某/i);
  });
});
