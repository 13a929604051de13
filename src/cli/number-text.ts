/** Numbers as the terminal shows them: a true minus, thousands apart, a plus before gains where asked for. */
export function numberText(
  value: number,
  digits: number,
  sign: "minus" | "both" = "minus",
): string {
  const fixed = Math.abs(value).toFixed(digits);
  const isZero = Number(fixed) === 0;
  const [whole, part] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
  if (isZero) return grouped;
  return value < 0 ? `−${grouped}` : sign === "both" ? `+${grouped}` : grouped;
}

/** A count with a unit of size: 950, 12.4 k, 3.1 M. */
export function sizeText(value: number): string {
  if (value < 1000) return value.toFixed(0);
  if (value < 1e6) return `${(value / 1000).toFixed(value < 1e5 ? 1 : 0)} k`;
  return `${(value / 1e6).toFixed(value < 1e8 ? 1 : 0)} M`;
}
