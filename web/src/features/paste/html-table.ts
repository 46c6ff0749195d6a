/**
 * The tables of a copied page as text with tabs; null when there is none. A cell that spans rows or columns is told once,
 * the places it covers stay empty. The page is read, never shown: nothing in it can run.
 */
export function tableText(html: string): string | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const rows = [...page.querySelectorAll('table')]
    .filter((table) => table.parentElement?.closest('table') === null)
    .flatMap(rowsOf);
  return rows.length === 0 ? null : rows.map((row) => row.join('\t')).join('\n');
}

function rowsOf(table: HTMLTableElement): string[][] {
  /** For each column, how many rows from here on are covered from above. */
  const covered: number[] = [];
  return [...table.rows].map((row) => {
    const cells: string[] = [];
    const skip = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of row.cells) {
      skip();
      for (let column = 0; column < Math.min(cell.colSpan, MOST_COLUMNS); column++) {
        covered[cells.length] = cell.rowSpan - 1;
        cells.push(column === 0 ? wordsOf(cell) : '');
      }
    }
    skip();
    return cells;
  });
}

const MOST_COLUMNS = 50;

/** Paragraphs and items of a list in one line. */
function wordsOf(cell: HTMLTableCellElement): string {
  for (const block of cell.querySelectorAll('p, li, br, div')) block.append(' ');
  for (const foreign of cell.querySelectorAll('script, style')) foreign.remove();
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
