import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows drawn on either side of those in view. */
const OVERSCAN = 8;

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

export interface VirtualizerPlan
  extends Pick<Options, 'count' | 'estimateSize' | 'getScrollElement'>,
    Partial<Pick<Options, 'enabled' | 'paddingStart' | 'scrollMargin' | 'scrollPaddingStart'>> {
  /** Index of a row that is kept even out of view, -1 for none: the keyboard is there. */
  keptIndex: number;
}

/** Knows which rows of a long list are in view; draws anew when others are. */
export function useVirtualizer({
  keptIndex,
  ...plan
}: VirtualizerPlan): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((round: number) => round + 1, 0);
  const options: Options = {
    ...plan,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const isExtra = keptIndex >= 0 && keptIndex < plan.count && !indexes.includes(keptIndex);
      return isExtra ? [...indexes, keptIndex].sort((a, b) => a - b) : indexes;
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
