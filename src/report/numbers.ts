/** Numbers as a reader sees them: the same digits in every language, a true minus sign, no locale of the machine. */

/** 1234.5 → "1,234.5" with one digit; "–" for nothing. */
export function number(value: number | null, digits: number): string {
  if (value === null || Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const rounded = Math.abs(value).toFixed(digits);
  const [whole, fraction] = rounded.split(".") as [string, string?];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const sign = value < 0 && Number(rounded) !== 0 ? "−" : "";
  return sign + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/** With a sign even when positive: for differences. Zero has none. */
export function signed(value: number | null, digits: number): string {
  const text = number(value, digits);
  const positive = value !== null && value > 0 && Number(value.toFixed(digits)) !== 0;
  return positive ? `+${text}` : text;
}

/** With as many digits as a number from a document has: for assumptions, whose precision is their own. */
export function plain(value: number): string {
  const written = String(value);
  if (written.includes("e")) return written.replaceAll("-", "−");
  return number(value, (written.split(".")[1] ?? "").length);
}

/** 0.123 → "12.3%". */
export function percent(share: number, digits: number): string {
  return `${number(share * 100, digits)}%`;
}

/** Digits that tell the ticks of an axis apart. */
export function tickDigits(ticks: readonly number[]): number {
  if (ticks.length < 2) return 0;
  const step = Math.abs(ticks[1] - ticks[0]);
  for (let digits = 0; digits < 6; digits += 1) {
    const steps = step * 10 ** digits;
    if (Math.abs(steps - Math.round(steps)) < 1e-6) return digits;
  }
  return 6;
}
