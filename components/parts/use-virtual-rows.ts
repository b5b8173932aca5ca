import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lists of no more rows are drawn whole. */
const WHOLE_MAX = 80;
/** Rows drawn on either side of those in view. */
const OVERSCAN = 8;

export interface VirtualPlan {
  count: number;
  /** Height of a row before it was drawn, CSS pixels. */
  heightOf: (index: number) => number;
  /** What scrolls; other things may stand above the list in it. */
  scroller: () => HTMLElement | null;
  /** Covered at the top by something that stays there, CSS pixels. */
  coveredPx?: number;
  /** Index of a row that is kept even out of view, -1 for none: the keyboard is there. */
  keptIndex?: number;
}

export interface DrawnRow {
  index: number;
  /** Goes with the row's element: its place, and what measures it. */
  props: { style?: string; 'data-index'?: number; ref?: (element: HTMLElement | null) => void };
}

export interface VirtualRows {
  listRef: RefObject<HTMLDivElement | null>;
  listStyle: string | undefined;
  rows: DrawnRow[];
  show(index: number): void;
}

/** A long list of which only the rows in view are in the document. */
export function useVirtualRows(plan: VirtualPlan): VirtualRows {
  const { count, heightOf, scroller, coveredPx = 0, keptIndex = -1 } = plan;
  const listRef = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const [, redraw] = useReducer((round: number) => round + 1, 0);
  const isWhole = count <= WHOLE_MAX;
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    enabled: !isWhole,
    getScrollElement: scroller,
    estimateSize: heightOf,
    overscan: OVERSCAN,
    scrollMargin: above,
    scrollPaddingStart: coveredPx,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const isExtra = keptIndex >= 0 && keptIndex < count && !indexes.includes(keptIndex);
      return isExtra ? [...indexes, keptIndex].sort((a, b) => a - b) : indexes;
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const outer = scroller();
    if (isWhole || !outer || !listRef.current) return;
    const top = listRef.current.getBoundingClientRect().top - outer.getBoundingClientRect().top;
    setAbove(Math.round(top + outer.scrollTop));
  });
  if (isWhole) {
    return {
      listRef,
      listStyle: undefined,
      rows: Array.from({ length: count }, (_, index) => ({ index, props: {} })),
      show: (index) => listRef.current?.children[index]?.scrollIntoView({ block: 'nearest' }),
    };
  }
  return {
    listRef,
    listStyle: `position:relative;height:${virtualizer.getTotalSize()}px`,
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({
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
