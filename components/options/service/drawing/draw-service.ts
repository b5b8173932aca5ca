import { drawLengths } from './draw-lengths';
import { drawRatios } from './draw-ratios';
import type { ServicePicture } from './service-picture';

export type DrawService = typeof drawService;

/** Service figures as SVG, `width` px wide, in the colours of the page. */
export function drawService(picture: ServicePicture, width: number): SVGElement {
  return (
    picture.kind === 'lengths' ? drawLengths(picture, width) : drawRatios(picture, width)
  ) as SVGElement;
}
