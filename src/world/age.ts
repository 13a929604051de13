/** Ages, in months. */
export const adultAge = 18 * 12;
export const schoolAge = 6 * 12;
export const secondarySchoolAge = 12 * 12;
/** Nobody lives to this age: whoever gets there dies. */
export const endOfLife = 120 * 12;

/** The school year begins in September, month 8 of a year that begins in January. */
export function isSchoolYearStart(month: number): boolean {
  return month % 12 === 8;
}
