import { beforeEach, describe, expect, test } from 'vitest';
import type { Badge } from '../../../lib/chat/badge';
import { Badges } from '../../../lib/overlay/badges';

const badge = (cardKey: string, text = '可退'): Badge => ({
  cardKey,
  text,
  title: `${text}：说明`,
  tone: 'good',
});
const anchor = (id: string) => document.getElementById(id) as HTMLElement;
const drawn = () => [...document.querySelectorAll('kefu-badge')];
const places = (...ids: string[]) => ids.map((id) => ({ cardKey: id, anchor: anchor(id) }));

let badges: Badges;
const tapped: Badge[] = [];
beforeEach(() => {
  document.body.innerHTML = '<p id="a">已签收</p><p id="b">待付款</p>';
  badges = new Badges(document, (badge) => void tapped.push(badge));
});

describe('badges in the page', () => {
  test('stand in the status element of their card and leave its text as it is', () => {
    badges.setPlaces(places('a', 'b'));
    badges.setTexts([badge('a')]);
    expect(drawn()).toHaveLength(1);
    expect(anchor('a').lastElementChild).toBe(drawn()[0]);
    expect(anchor('a').textContent).toBe('已签收');
    expect(drawn()[0]?.shadowRoot).toBeNull();
  });

  test('are drawn whichever comes first, text or place', () => {
    badges.setTexts([badge('a')]);
    badges.setPlaces(places('a'));
    expect(drawn()).toHaveLength(1);
  });

  test('come back into a card that the page drew anew', () => {
    badges.setPlaces(places('a'));
    badges.setTexts([badge('a')]);
    document.body.innerHTML = '<p id="a">已签收</p>';
    badges.setPlaces(places('a'));
    expect(anchor('a').querySelector('kefu-badge')).not.toBeNull();
  });

  test('do not fight a page that wipes them out again and again', () => {
    badges.setTexts([badge('a')]);
    for (let round = 0; round < 100; round += 1) {
      anchor('a').textContent = '已签收';
      badges.setPlaces(places('a'));
    }
    expect(drawn()).toHaveLength(0);
  });

  test('vanish with their card, with their text, and all together', () => {
    badges.setPlaces(places('a', 'b'));
    badges.setTexts([badge('a'), badge('b')]);
    expect(drawn()).toHaveLength(2);
    badges.setPlaces(places('a'));
    expect(drawn()).toHaveLength(1);
    badges.removeAll();
    expect(drawn()).toHaveLength(0);
    expect(document.body.innerHTML).toBe('<p id="a">已签收</p><p id="b">待付款</p>');
  });

  test('answer no click that no person made', () => {
    badges.setPlaces(places('a'));
    badges.setTexts([{ ...badge('a'), opens: 'dispute' }]);
    for (const type of ['click', 'pointerdown', 'keydown']) {
      drawn()[0]?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(tapped).toEqual([]);
  });
});
