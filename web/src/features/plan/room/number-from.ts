/** Reads a number as people type it: a comma or a point, thin spaces between thousands; undefined for anything else. */
export function numberFrom(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
