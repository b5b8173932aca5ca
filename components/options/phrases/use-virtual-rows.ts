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

interface Plan {
  count: number;
  rowPx: number;
  /** Height of a head that stays above the rows. */
  headPx?: number;
  /** Index of a row that is kept even out of view, -1 for none: the keyboard stands there. */
  keptIndex?: number;
}

/** More than there are rows in view on any screen. */
const SLOTS = 128;

/** A row that is in the document. */
export interface ShownRow {
  index: number;
  /** Distance from the top of the list, with its head. */
  topPx: number;
  /** Its key: the elements of a row that went out of view are used again, which a fast scroll would make anew. */
  slot: number;
}

interface VirtualRows {
  scrollRef: RefObject<HTMLDivElement | null>;
  /** Those in view, and a few around them. */
  rows: ShownRow[];
  totalPx: number;
  show(index: number): void;
}

/** Rows of one height of which only those in view are in the document. */
export function useVirtualRows({ count, rowPx, headPx = 0, keptIndex = -1 }: Plan): VirtualRows {
  const scrollRef = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((round: number) => round + 1, 0);
  const options: VirtualizerOptions<HTMLDivElement, Element> = {
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowPx,
    overscan: 8,
    scrollPaddingStart: headPx,
    paddingStart: headPx,
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
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    scrollRef,
    rows: virtualizer.getVirtualItems().map(({ index, start }, at, all) => {
      const isApart =
        index === keptIndex && all[at - 1]?.index !== index - 1 && all[at + 1]?.index !== index + 1;
      return { index, topPx: start, slot: isApart ? SLOTS : index % SLOTS };
    }),
    totalPx: virtualizer.getTotalSize(),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
