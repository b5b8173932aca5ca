import { useEffect, useRef, useState } from 'preact/hooks';
import { type FigureTable, summaryOf } from '../../../lib/models/figures/figure-table';
import { useUi } from '../../ui-context';
import type { DrawFigure } from './drawing/draw';

interface Props {
  table: FigureTable;
  /** `undefined` until what draws is loaded. */
  draw: DrawFigure | undefined;
}

/** A breakdown drawn as wide as there is room, and said in one sentence for who does not see it. */
export function Picture({ table, draw }: Props) {
  const { t } = useUi();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = frame.current;
    if (!element || !draw || width === 0) return;
    const weekdays = ([0, 1, 2, 3, 4, 5, 6] as const).map((day) => t(`weekday_${day}`));
    const picture = draw(table, width, { small: t('figuresSmall'), weekdays });
    // The sentence says it; its pieces would only be read out one by one.
    picture.setAttribute('aria-hidden', 'true');
    element.replaceChildren(picture);
  }, [table, draw, width, t]);

  return <div class="picture" ref={frame} role="img" aria-label={summaryOf(t, table)} />;
}
