import type { ServiceRow } from '../../../../lib/models/service/service-table';
import { drawLengths } from './draw-lengths';
import { drawRatios } from './draw-ratios';

export type DrawService = typeof drawService;

export interface ServicePicture {
  kind: 'lengths' | 'ratios';
  rows: readonly ServiceRow[];
  /** What the shop wants: ms, or percent. */
  targets: readonly { value: number; isSecond: boolean }[];
  /** A tick of the lengths. */
  unit(name: 'seconds' | 'minutes' | 'hours', count: number): string;
}

/** Service figures as SVG, `width` px wide, in the colours of the page. */
export function drawService(picture: ServicePicture, width: number): SVGElement {
  return (
    picture.kind === 'lengths' ? drawLengths(picture, width) : drawRatios(picture, width)
  ) as SVGElement;
}
