/** «1 250,5» is a number here; empty is none, anything else undefined. */
export function numberOf(typed: string): number | null | undefined {
  const text = typed
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  if (text === '') return null;
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

/** A number as it stands in its field. */
export function typedNumber(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
