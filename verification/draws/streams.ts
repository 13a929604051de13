/**
 * The words of a generator in the orders in which a world could ask for them. A keyed generator has no order of its
 * own: what must look independent is whatever runs of keys a mechanism compares.
 */
import { drawAmong, drawKey, halfDraw, newbornKey, pairDraw } from "../../src/draws/index.ts";

/** A word of 32 bits, signed, at every place from 0 on. */
export interface Stream {
  readonly name: string;
  readonly at: (place: number) => number;
  /**
   * Whether no word comes twice, by construction: with all else fixed a draw is a bijection of the subject, and of the
   * identity. Fair words would repeat once in 2^32 pairs; that these never do shifts no share by more than 2^−32.
   */
  readonly oneToOne?: true;
}

/** What every stream is made of: the draw of (seed, decision, month, subject, identity). */
export type Draw = (
  seed: number,
  decision: number,
  month: number,
  subject: number,
  identity: number,
) => number;

/** The draws of Glasshouse. */
export const glasshouseDraw: Draw = (seed, decision, month, subject, identity) => {
  const { k0, k1 } = drawKey(seed, decision, month);
  return drawAmong(halfDraw(k0, subject), k1, identity);
};

/** The streams of a draw: one part of the key runs, or several do in turn. */
export function streamsOf(draw: Draw): readonly Stream[] {
  return [
    { name: "residents of one month", at: (n) => draw(1, 40, 7, n, 0), oneToOne: true },
    { name: "identities of one resident", at: (n) => draw(1, 40, 7, 1234, n), oneToOne: true },
    { name: "identities in steps of 8", at: (n) => draw(1, 40, 7, 1234, 8 * n), oneToOne: true },
    { name: "months of one resident", at: (n) => draw(n >>> 15, 40, n & 0x7fff, 1234, 0) },
    { name: "decisions of one resident", at: (n) => draw(n >>> 8, n & 0xff, 7, 1234, 0) },
    { name: "seeds", at: (n) => draw(n, 40, 7, 1234, 0) },
    { name: "seeds far apart", at: (n) => draw(n * 4294967296 + 99, 40, 7, 1234, 0) },
    {
      name: "residents, identities and months in turn",
      at: (n) => draw(3, 61, n >>> 14, (n >>> 4) & 0x3ff, n & 15),
    },
    {
      name: "newborns",
      at: (n) => draw(1, 2, 30, newbornKey(n >>> 2, n & 3), 0),
      oneToOne: true,
    },
  ];
}

/** Pairs of residents, whose draws are the same whichever of the two asks. */
export const pairStream: Stream = {
  name: "pairs of neighbours",
  at: (n) => {
    const { k0, k1 } = drawKey(1, 90, 7);
    return pairDraw(k0, k1, n >>> 4, (n >>> 4) + 1 + (n & 15));
  },
};
