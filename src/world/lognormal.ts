import { exp, normalQuantile } from "../numerics/index.ts";

/** Cells of a table of quantiles: a draw's top 8 bits choose one. */
const cells = 256;

/**
 * A log-normal factor with median 1 as a table of 256 quantiles in 1/256. `spread` is the standard deviation of the
 * logarithm. With `mean` the factors are divided by their mean, so that they neither create nor destroy income.
 */
export function lognormalTable(spread: number, centre: "median" | "mean" = "median"): Int32Array {
  const factors = Float64Array.from({ length: cells }, (_, cell) =>
    exp(spread * normalQuantile((cell + 0.5) / cells)),
  );
  let sum = 0;
  for (const factor of factors) sum += factor;
  const unit = centre === "mean" ? sum / cells : 1;
  return Int32Array.from(factors, (factor) => Math.round((256 * factor) / unit));
}

/** Standard normal quantiles in 1/32, clipped to the range of a signed byte: 4,096 cells, for a draw's top 12 bits. */
export const normalTable32: Int8Array = Int8Array.from({ length: 4096 }, (_, cell) =>
  Math.max(-127, Math.min(127, Math.round(32 * normalQuantile((cell + 0.5) / 4096)))),
);
