import type { FigureTable } from '../../../../lib/models/figures/figure-table';
import { drawHeat } from './draw-heat';
import { drawRates } from './draw-rates';
import { drawTrend } from './draw-trend';

export type DrawFigure = typeof drawFigure;

export interface DrawingWords {
  /** Ends the mark of a row that has few cases. */
  small: string;
  /** The seven columns of the hours. */
  weekdays: readonly string[];
}

/** A breakdown as SVG, `width` px wide. Colours are those of the page, so that it follows its scheme. */
export function drawFigure(
  { id, rows }: FigureTable,
  width: number,
  words: DrawingWords,
): SVGElement {
  const plot =
    id === 'heat'
      ? drawHeat(rows, width, words.weekdays)
      : id === 'days' || id === 'weeks'
        ? drawTrend(rows, width)
        : drawRates(rows, width, words.small);
  return plot as SVGElement;
}
