/** Colours on a terminal only, and not where NO_COLOR asks for none (https://no-color.org). */
export function colourOn(stream: Pick<NodeJS.WriteStream, "isTTY">): boolean {
  return stream.isTTY && !process.env.NO_COLOR;
}
