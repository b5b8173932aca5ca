import { describe, expect, test } from 'vitest';
import { MESSAGE_TEXT_MAX, MESSAGES_MAX } from '../../../lib/chat/raw';
import { chatscope } from '../../../lib/sites/profiles/chatscope';
import { hooksSeen, partsOf } from '../../../lib/sites/profiles/hooks';
import { readMessages } from '../../../lib/sites/read-messages';

const { css, aligned } = hooksSeen('2026-10-01');

const message = (text: string, side = 'incoming') =>
  `<section class="cs-message cs-message--${side}"><div class="cs-message__content">${text}</div></section>`;

function list(html: string): Element {
  document.body.innerHTML = `<div class="cs-message-list">${html}</div>`;
  return document.querySelector('.cs-message-list') as Element;
}

const read = (html: string) => readMessages(list(html), chatscope);

describe('reading messages', () => {
  test('keeps the newest, oldest first, under the day that stands above them all', () => {
    const many = Array.from({ length: 200 }, (_, index) => message(`第${index}条`)).join('');
    const messages = read(`<div class="cs-message-separator">2026年11月20日</div>${many}`);
    expect(messages).toHaveLength(MESSAGES_MAX);
    expect(messages.at(-1)?.text).toBe('第199条');
    expect(messages[0]).toEqual({ side: 'buyer', text: '第140条', day: '2026年11月20日' });
  });

  test('visits a thread of 10,000 no further than one of 1,000', () => {
    const visits = (count: number) => {
      const element = list(Array.from({ length: count }, () => message('你好')).join(''));
      let touched = 0;
      const matches = Element.prototype.matches;
      Element.prototype.matches = function (this: Element, selector: string): this is Element {
        touched += 1;
        return matches.call(this, selector);
      };
      try {
        readMessages(element, chatscope);
      } finally {
        Element.prototype.matches = matches;
      }
      return touched;
    };
    expect(visits(10_000)).toBe(visits(1_000));
  });

  test('cuts a message of 1 MB', () => {
    expect(read(message('大'.repeat(1_000_000)))[0]?.text).toHaveLength(MESSAGE_TEXT_MAX);
  });

  test('takes markup in a message as text', () => {
    const messages = read(message('&lt;img src=x onerror=alert(1)&gt;'));
    expect(messages[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });

  test('takes a row marked as both sides for neither', () => {
    const both = message('你好').replace('--incoming', '--incoming cs-message--outgoing');
    expect(read(both)[0]?.side).toBe('unknown');
  });

  test('takes a separator that is no date for no date', () => {
    const messages = read(`<div class="cs-message-separator">以下为新消息</div>${message('在吗')}`);
    expect(messages).toEqual([{ side: 'buyer', text: '在吗' }]);
  });
});

describe('where no mark tells the side', () => {
  const profile = {
    listOrder: 'oldestFirst' as const,
    parts: partsOf({
      row: [css('p')],
      fromBuyer: [css('.in'), aligned('left', 'b')],
      fromAgent: [css('.out'), aligned('right', 'b')],
      messageText: [css('b')],
    }),
  };
  /** A row 400 px wide whose bubble stands at `from` to `to`. */
  const side = (from: number, to: number, html = '<p><b>好</b></p>') => {
    document.body.innerHTML = `<main>${html}</main>`;
    const place = (name: string, left: number, right: number) => {
      const rect = { left, right, width: right - left } as DOMRect;
      const element = document.querySelector(name);
      if (element) element.getBoundingClientRect = () => rect;
    };
    place('p', 0, 400);
    place('b', from, to);
    return readMessages(document.body, profile)[0]?.side;
  };

  test.each([
    ['the left edge', 10, 120, 'buyer'],
    ['the right edge', 280, 390, 'agent'],
    ['the middle', 150, 250, 'system'],
    ['the whole width', 0, 400, 'system'],
    ['hardly off the middle', 140, 230, 'system'],
  ] as const)('a bubble at %s', (_reason, from, to, expected) => {
    expect(side(from, to)).toBe(expected);
  });

  test('a mark outranks the place', () => {
    expect(side(280, 390, '<p class="in"><b>好</b></p>')).toBe('buyer');
  });

  test('nothing is measured in rows that bear a mark', () => {
    let measured = 0;
    document.body.innerHTML = '<p class="out"><b>好</b></p><p class="in"><b>好</b></p>';
    for (const element of document.querySelectorAll('p, b')) {
      element.getBoundingClientRect = () => {
        measured += 1;
        return new DOMRect();
      };
    }
    readMessages(document.body, profile);
    expect(measured).toBe(0);
  });

  test('a profile that knows no sides says so', () => {
    document.body.innerHTML = '<p><b>好</b></p>';
    const sideless = { ...profile.parts, fromBuyer: [], fromAgent: [] };
    const messages = readMessages(document.body, { ...profile, parts: sideless });
    expect(messages[0]?.side).toBe('unknown');
  });
});

test('a reversed list is read from its start', () => {
  const rows = Array.from({ length: 200 }, (_, index) => message(`第${index}条`)).join('');
  const heading = '<div class="cs-message-separator">2026年11月20日</div>';
  const messages = readMessages(list(`${rows}${heading}`), {
    ...chatscope,
    listOrder: 'newestFirst',
  });
  expect(messages).toHaveLength(MESSAGES_MAX);
  expect(messages.at(-1)).toMatchObject({ text: '第0条', day: '2026年11月20日' });
});
