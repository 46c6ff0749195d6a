import type { Piece } from './pieces.ts';
import { hasWords, trimmed } from './pieces.ts';

/** The parts of a line that stay, put together as they were; signs that held on to what is gone go with it. */
export function titleOf(line: string, pieces: readonly Piece[]): string {
  let title = '';
  let end = -1;
  for (const [at, piece] of pieces.entries()) {
    if (!hasWords(piece.tokens)) continue;
    if (title !== '' && piece.from !== end) title += `${piece.lead} `;
    title += words(line, piece, pieces[at + 1]);
    end = piece.to;
  }
  return title.replace(/[\t\n\r]+/g, ' ').trim();
}

/** The words of a part, with the full stop or question mark at its end but without dashes at its ends. */
function words(line: string, piece: Piece, next: Piece | undefined): string {
  if (piece.inBrackets) return line.slice(piece.from, piece.to);
  const told = trimmed(piece.tokens);
  const [first, last] = [told[0], piece.tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isClosed = last.kind === 'mark' && '.!?»)"'.includes(last.text);
  const end = isClosed || next === undefined ? last : told.at(-1);
  const dashed = end?.kind === 'dash' || (end?.kind === 'mark' && ':;|/'.includes(end.text));
  return line.slice(first.from, dashed ? (told.at(-1)?.to ?? last.to) : (end?.to ?? last.to));
}
