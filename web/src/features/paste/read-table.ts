/** Rows of cells out of pasted text: cells of Excel and Word stand between tabs, those of a text copy between bars. */
export function readTable(text: string): string[][] {
  const rows = cellsOf(text);
  const isBarred = rows.filter(([first = '']) => first.includes('|')).length * 2 > rows.length;
  const cells = isBarred ? rows.map(barred) : rows;
  return cells.filter((row) => row.some((cell) => cell.trim() !== '' && !/^[\s:|-]+$/.test(cell)));
}

/** Between tabs and line ends; a cell in quotation marks may hold both. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = quotedAt(text, at);
    const end = quoted?.end ?? plainEnd(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
      if (text[end] === '\r' && text[end + 1] === '\n') at++;
    }
    at = end + 1;
  }
  return rows;
}

/** «"two\nlines"»: with the signs inside doubled; none when the closing sign does not end the cell. */
function quotedAt(text: string, from: number): { cell: string; end: number } | undefined {
  if (text[from] !== '"') return undefined;
  let at = from + 1;
  let cell = '';
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return isEnd(text[at + 1]) ? { cell, end: at + 1 } : undefined;
    at++;
  }
  return undefined;
}

function plainEnd(text: string, from: number): number {
  let at = from;
  while (!isEnd(text[at])) at++;
  return at;
}

function isEnd(sign: string | undefined): boolean {
  return sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';
}

function barred([line = '']: readonly string[]): string[] {
  const inside = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inside.split('|').map((cell) => cell.trim());
}
