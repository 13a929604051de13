import { type Content, html, type Markup } from "../markup.ts";

/** A drawing with its alternative in words. */
export interface PictureFrame {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, for whoever does not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** An SVG element that assistive technology reads as one image with a title and a description. */
export function picture(frame: PictureFrame, content: Content): Markup {
  return html`<svg class="picture" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="${frame.id}-title" aria-describedby="${frame.id}-text" xmlns="http://www.w3.org/2000/svg"><title id="${frame.id}-title">${frame.title}</title><desc id="${frame.id}-text">${frame.description}</desc>${content}</svg>`;
}
