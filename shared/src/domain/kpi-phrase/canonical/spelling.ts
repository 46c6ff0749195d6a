import type { Language } from './language.ts';

const NO_BREAK = '\u00a0';

/** A number with its thousands parted by no-break spaces and the decimal sign of the language. */
export function numberIn(value: number, { decimal }: Language): string {
  const [whole = '0', fraction] = String(value).split('.');
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' ? group : group + NO_BREAK + grouped;
  }
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

export function numberFrom(text: string, { decimal }: Language): number | null {
  const plain = text.replaceAll(NO_BREAK, '').replace(decimal, '.');
  if (plain === '' || !/^\d+(\.\d+)?$/.test(plain)) return null;
  return Number(plain);
}

/** `YYYY-MM-DD` as the language writes a day. */
export function dayIn(iso: string, { isDayFirst }: Language): string {
  if (!isDayFirst) return iso;
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}`;
}

export function dayFrom(text: string, { isDayFirst }: Language): string | null {
  const parts = text.split(isDayFirst ? '.' : '-');
  const [year = '', month = '', day = ''] = isDayFirst ? parts.toReversed() : parts;
  const isDay = parts.length === 3 && year.length === 4 && month.length === 2 && day.length === 2;
  return isDay ? `${year}-${month}-${day}` : null;
}

export function unitIn(unit: string, { units }: Language): string {
  return units.get(unit) ?? unit;
}

export function unitFrom(text: string, { units }: Language): string {
  for (const [unit, name] of units) if (name === text) return unit;
  return text;
}

export function quoted(text: string, { quotes: [open, close] }: Language): string {
  return open + text + close;
}

const foreign = /[“”„]/;

/**
 * The author's words with quotes that pair off: what is quoted in a canonical phrase has to be found again. A quote
 * without its pair becomes a straight one.
 */
export function withPairedQuotes(text: string): string {
  const plain = foreign.test(text) ? text.replace(/[“”„]/g, '"') : text;
  if (!plain.includes('«') && !plain.includes('»')) return plain;
  const signs = [...plain];
  const open: number[] = [];
  for (const [at, sign] of signs.entries()) {
    if (sign === '«') open.push(at);
    if (sign === '»' && open.pop() === undefined) signs[at] = '"';
  }
  for (const at of open) signs[at] = '"';
  return signs.join('');
}
