import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtualizer } from '../parts/use-virtualizer';

/** Lists of no more lines are drawn whole. */
const WHOLE_MAX = 80;

export interface VirtualPlan {
  count: number;
  /** Height of a line before it was drawn, CSS pixels. */
  heightOf: (index: number) => number;
  /** What scrolls; other things may stand above the list in it. */
  scroller: () => HTMLElement | null;
  /** Covered at the top by something that stays there, CSS pixels. */
  coveredPx?: number;
  /** Index of a line that is kept even out of view, -1 for none: the keyboard is there. */
  keptIndex?: number;
}

export interface DrawnLine {
  index: number;
  /** Goes with the line's element: its place, and what measures it. */
  props: { style?: string; 'data-index'?: number; ref?: (element: HTMLElement | null) => void };
}

export interface VirtualLines {
  listRef: RefObject<HTMLDivElement | null>;
  listStyle: string | undefined;
  lines: DrawnLine[];
  show(index: number): void;
}

/** A long list within something that scrolls, of which only the lines in view are in the document. */
export function useVirtualLines(plan: VirtualPlan): VirtualLines {
  const { count, heightOf, scroller, coveredPx = 0, keptIndex = -1 } = plan;
  const listRef = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const isWhole = count <= WHOLE_MAX;
  const virtualizer = useVirtualizer({
    count,
    enabled: !isWhole,
    getScrollElement: scroller,
    estimateSize: heightOf,
    scrollMargin: above,
    scrollPaddingStart: coveredPx,
    keptIndex,
  });
  useLayoutEffect(() => {
    const outer = scroller();
    if (isWhole || !outer || !listRef.current) return;
    const top = listRef.current.getBoundingClientRect().top - outer.getBoundingClientRect().top;
    setAbove(Math.round(top + outer.scrollTop));
  });
  if (isWhole) {
    return {
      listRef,
      listStyle: undefined,
      lines: Array.from({ length: count }, (_, index) => ({ index, props: {} })),
      show: (index) => listRef.current?.children[index]?.scrollIntoView({ block: 'nearest' }),
    };
  }
  return {
    listRef,
    listStyle: `position:relative;height:${virtualizer.getTotalSize()}px`,
    lines: virtualizer.getVirtualItems().map(({ index, start }) => ({
      index,
      props: {
        style: `position:absolute;inset:0 0 auto;transform:translateY(${start - above}px)`,
        'data-index': index,
        ref: virtualizer.measureElement,
      },
    })),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
