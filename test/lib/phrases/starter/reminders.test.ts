import { describe, expect, test } from 'vitest';
import type { Phrase, PhrasePurpose } from '../../../../lib/phrases/phrase';
import { STARTER_PHRASES } from '../../../../lib/phrases/starter';
import { fillTemplate } from '../../../../lib/phrases/template/fill-template';
import { filled, isAsking } from './plain-text';

const PURPOSES: Record<PhrasePurpose, true> = {
  remindAddress: true,
  remindTopUp: true,
  remindPromised: true,
  remindSecond: true,
};

const named = (phrases: readonly Phrase[]) =>
  phrases.map((phrase): [string, Phrase] => [phrase.title, phrase]);
const withTag = (tag: string) => STARTER_PHRASES.filter(({ tags }) => tags.includes(tag));

describe('reminders the program picks', () => {
  const reminders = STARTER_PHRASES.filter(({ purpose }) => purpose !== undefined);

  test.each(Object.keys(PURPOSES))('%s has a phrase', (purpose) => {
    expect(reminders.some((phrase) => phrase.purpose === purpose)).toBe(true);
  });

  test('the second has more than one wording', () => {
    const seconds = reminders.filter(({ purpose }) => purpose === 'remindSecond');
    expect(seconds.length).toBeGreaterThan(1);
  });

  test.each(named(reminders))(
    '%s does not ask for money, comes first for unpaid orders and is short',
    (_title, phrase) => {
      expect(phrase.body).not.toMatch(/付|钱|款(?!式)|买单|催/);
      expect(phrase.stages).toEqual(['unpaid']);
      expect(phrase.body.length).toBeLessThanOrEqual(80);
    },
  );

  test.each(named(reminders))(
    '%s can be filled in wherever the order number is known',
    (_title, phrase) => {
      expect(isAsking(phrase.body)).toBe(false);
      expect(fillTemplate(phrase.body, { orderNumber: '1' }).missing).toEqual([]);
    },
  );

  test('the first one checks the address', () => {
    for (const phrase of reminders.filter(({ purpose }) => purpose === 'remindAddress')) {
      expect(phrase.body).toContain('地址');
    }
  });
});

describe('reminders by SMS', () => {
  /** Four characters each, as most shop names and short names of goods are. */
  const sent = (body: string) => filled(body, { shop: '晴天小铺', item: '棉麻桌布' }, '棉麻桌布');

  test.each(named(withTag('短信')))('%s is one message with the shop first', (_title, { body }) => {
    expect(body.startsWith('【{{店铺}}】')).toBe(true);
    expect(sent(body).slice(0, 7)).toContain('晴天小铺');
    expect(sent(body).length).toBeLessThanOrEqual(70);
  });

  test('nothing else begins like one', () => {
    const bracketed = STARTER_PHRASES.filter(({ body }) => body.includes('【'));
    expect(bracketed).toEqual(withTag('短信'));
  });
});

describe('talking cards for the phone', () => {
  test.each(named(withTag('电话')))('%s has three short lines', (_title, { body }) => {
    const lines = body.split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf('：')))).toEqual([
      '开场',
      '说什么',
      '收尾',
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(70);
  });

  test('only they have more than one line', () => {
    expect(STARTER_PHRASES.filter(({ body }) => body.includes('\n'))).toEqual(withTag('电话'));
  });
});
