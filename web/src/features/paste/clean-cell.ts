/** The words of a cell without what copying left in them: tags, signs in disguise, dead links, bookmarks. */
export function cleanCell(cell: string): string {
  return cell
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => signOf(name) ?? whole)
    .replace(/\[bookmark:[^\]]*\]/gi, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^[\s•·▪◦*–—-]+(?=\p{L}|\d)/u, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

const signs: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  shy: '',
};

function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return signs[name.toLowerCase()];
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** The words without the number before them: «1.», «2.3», «4)»; a date is no number. */
export function withoutNumber(words: string): string {
  const found = /^(\d{1,3}(?:\.\d{1,3}){0,3})([.)]?)(?:\s+)(?=\S)/.exec(words);
  if (found === null) return words;
  const [whole, number = '', end = ''] = found;
  const parts = number.split('.');
  const isDay = parts.length === 2 && parts.every((part) => part.length === 2);
  const isBare = parts.length === 1 && end === '';
  return isDay || isBare ? words : words.slice(whole.length);
}

/** Whether a cell is the number of its row and nothing else. */
export function isNumber(words: string): boolean {
  return /^№?\s*\d{1,3}(\.\d{1,3}){0,3}[.)]?$/.test(words);
}
