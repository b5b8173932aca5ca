import type { Badge } from '../chat/badge';
import { setStyle } from './style';

/** How often a badge that the page wipes out of one card is drawn again. */
const REDRAW_MAX = 30;

/** Foreground and background, readable on light and dark pages alike. */
const COLOURS: Record<Badge['tone'], readonly [string, string]> = {
  good: ['#0b5d3b', '#dcf3e6'],
  due: ['#7a4100', '#ffeccc'],
  bad: ['#8f1d1d', '#fde2e0'],
  quiet: ['#4a4f57', '#e8eaed'],
};

/** A card on the page and the element that its badge goes into. */
export interface BadgePlace {
  cardKey: string;
  anchor: Element;
}

interface Drawn {
  host: HTMLElement;
  label: HTMLElement;
  draws: number;
  badge?: Badge;
}

/**
 * Draws one small label inside each card's status element, in a closed shadow root: the page's own text there, and
 * what is read from it, stay as they are. Pages re-render, so `draw` is called after every reading and does nothing
 * where all is in place.
 */
export class Badges {
  readonly #document: Document;
  readonly #onTap: (badge: Badge) => void;
  readonly #drawn = new Map<string, Drawn>();
  #texts = new Map<string, Badge>();
  #places: BadgePlace[] = [];

  /** @param onTap - a person has pressed a badge that opens something. */
  constructor(document: Document, onTap: (badge: Badge) => void) {
    this.#document = document;
    this.#onTap = onTap;
  }

  setTexts(texts: readonly Badge[]): void {
    this.#texts = new Map(texts.map((text) => [text.cardKey, text]));
    this.#draw();
  }

  setPlaces(places: BadgePlace[]): void {
    this.#places = places;
    this.#draw();
  }

  removeAll(): void {
    this.#texts.clear();
    this.#draw();
  }

  #draw(): void {
    const wanted = new Set<string>();
    for (const { cardKey, anchor } of this.#places) {
      const text = this.#texts.get(cardKey);
      if (!text) continue;
      wanted.add(cardKey);
      const drawn = this.#drawn.get(cardKey) ?? this.#create(cardKey);
      write(drawn, text);
      if (drawn.host.parentElement === anchor || drawn.draws >= REDRAW_MAX) continue;
      drawn.draws += 1;
      anchor.append(drawn.host);
    }
    for (const [cardKey, { host }] of this.#drawn) {
      if (wanted.has(cardKey)) continue;
      host.remove();
      this.#drawn.delete(cardKey);
    }
  }

  #create(cardKey: string): Drawn {
    const host = this.#document.createElement('kefu-badge');
    setStyle(host, { all: 'initial', display: 'inline-block', 'margin-left': '6px' });
    const label = this.#document.createElement('span');
    label.setAttribute('role', 'note');
    host.attachShadow({ mode: 'closed' }).append(label);
    const drawn: Drawn = { host, label, draws: 0 };
    // No key opens it: one pressed here would be the page's to hear. What it opens stands in the sidebar anyway.
    label.onclick = (event) => {
      if (!event.isTrusted || !drawn.badge?.opens) return;
      event.preventDefault();
      event.stopPropagation();
      this.#onTap(drawn.badge);
    };
    this.#drawn.set(cardKey, drawn);
    return drawn;
  }
}

function write(drawn: Drawn, badge: Badge): void {
  const { label } = drawn;
  const { text, title, tone } = badge;
  drawn.badge = badge;
  if (label.textContent === text && label.title === title) return;
  const [color, background] = COLOURS[tone];
  label.textContent = text;
  label.title = title;
  label.setAttribute('aria-label', title);
  setStyle(label, {
    display: 'inline-block',
    padding: '0 6px',
    'border-radius': '4px',
    font: '12px/18px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    'white-space': 'nowrap',
    cursor: badge.opens ? 'pointer' : 'inherit',
    color,
    background,
  });
}
