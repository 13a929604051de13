import type { ScaleLinear } from "d3";
import { html, type Markup } from "../markup.ts";
import { number, tickDigits } from "../numbers.ts";
import { fitted } from "./text-width.ts";

/** Size of the type in figures, in units of the drawing. */
export const typeSize = 12;

/** A part of the drawing from one height to another. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A horizontal axis with its label below the last strip. Ticks go through the strips as faint lines and leave free
 * what is between them, so that no line runs through a text.
 */
export function axisBelow(
  scale: ScaleLinear<number, number>,
  strips: readonly Strip[],
  label: string,
  tickCount = 4,
): Markup {
  const bottom = strips.at(-1)?.bottom ?? 0;
  const [left, right] = scale.range() as [number, number];
  const ticks = scale.ticks(tickCount);
  const digits = tickDigits(ticks);
  return html`<g class="axis">${ticks.map((tick) => {
    const x = scale(tick);
    return html`${strips.map((strip) => html`<line class="grid" x1="${x}" x2="${x}" y1="${strip.top}" y2="${strip.bottom}"/>`)}<text x="${x}" y="${bottom + 14}" text-anchor="middle">${number(tick, digits)}</text>`;
  })}<text class="axis-label" x="${(left + right) / 2}" y="${bottom + 30}" text-anchor="middle">${fitted(label, typeSize, right - left + 40)}</text></g>`;
}

/** A vertical axis at the left; ticks reach through the drawing as faint lines. */
export function axisLeft(
  scale: ScaleLinear<number, number>,
  place: { readonly left: number; readonly right: number },
): Markup {
  const ticks = scale.ticks(4);
  const digits = tickDigits(ticks);
  return html`<g class="axis">${ticks.map((tick) => {
    const y = scale(tick);
    return html`<line class="grid" x1="${place.left}" x2="${place.right}" y1="${y}" y2="${y}"/><text x="${place.left - 6}" y="${y + 4}" text-anchor="end">${number(tick, digits)}</text>`;
  })}</g>`;
}
