/** A number to two significant digits. */
export function roughly(number: number): number {
  return number === 0 ? 0 : Number(number.toPrecision(2));
}
