/** By code units: both ends must agree on the order whatever their language. */
export function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
