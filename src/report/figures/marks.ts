/**
 * How arms look in every figure. Colour never stands alone: each arm has a marker and a dash of its own and is
 * named where it is drawn, so that figures hold in grey and for every eye.
 */
import { html, type Markup } from "../markup.ts";

/** Arms with a look of their own; further ones begin again with the first scheme's colour and another dash. */
export const looks = 7;

/** The class that gives an arm its colour. */
export function armClass(mark: number): string {
  return `arm-${lookOf(mark)}`;
}

/** The dash of an arm's line, as SVG writes it. */
export function armDash(mark: number): string {
  return dashes[
    (mark === 0 ? 0 : lookOf(mark) + Math.floor((mark - 1) / (looks - 1))) % dashes.length
  ];
}

/** An arm's marker around a point, about 9 wide. */
export function marker(mark: number, x: number, y: number): Markup {
  const shape = shapes[lookOf(mark)];
  return html`<path class="marker ${armClass(mark)}" d="${shape}" transform="translate(${x} ${y})"/>`;
}

function lookOf(mark: number): number {
  return mark === 0 ? 0 : 1 + ((mark - 1) % (looks - 1));
}

const dashes = ["2 3", "none", "7 3", "7 3 2 3", "3 2", "10 3 2 3 2 3", "1 2"];

const shapes = [
  "M-4.5,0H4.5M0,-4.5V4.5",
  "M-4.5,0a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0Z",
  "M-4,-4H4V4H-4Z",
  "M0,-5.5L5.5,0L0,5.5L-5.5,0Z",
  "M0,-5L5,4H-5Z",
  "M0,5L5,-4H-5Z",
  "M-5,-1.7H-1.7V-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5Z",
];
