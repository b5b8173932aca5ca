import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useVirtualizer } from './use-virtualizer';

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
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowPx,
    scrollPaddingStart: headPx,
    paddingStart: headPx,
    keptIndex,
  });
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
