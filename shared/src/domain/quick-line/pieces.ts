import type { Place, Token } from '../words/token.ts';

/** A part of a line between commas, or what stands in brackets. */
export interface Piece extends Place {
  /** Without brackets and commas. */
  readonly tokens: readonly Token[];
  /** The comma or semicolon before it. */
  readonly lead: '' | ',' | ';';
  readonly inBrackets: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '„': '“',
  '“': '”',
  '"': '"',
};

/** Cuts a line into its parts. Commas in brackets and quotation marks, and those of «2,5», part nothing. */
export function cut(tokens: readonly Token[]): Piece[] {
  const cutter = new Cutter();
  for (const [at, token] of tokens.entries()) {
    const isComma = (token.text === ',' || token.text === ';') && !isDecimal(tokens, at);
    if (isComma && cutter.isOutside) cutter.part(token.text as ',' | ';');
    else cutter.take(token);
  }
  cutter.end(false);
  return cutter.pieces;
}

class Cutter {
  readonly pieces: Piece[] = [];
  /** The signs that close what is open, the innermost last. */
  readonly #open: string[] = [];
  #begun: Token[] = [];
  #lead: Piece['lead'] = '';

  get isOutside(): boolean {
    return this.#open.length === 0;
  }

  part(lead: Piece['lead']): void {
    this.end(false);
    this.#lead = lead;
  }

  take(token: Token): void {
    const closer = token.kind === 'mark' ? closers[token.text] : undefined;
    if (!this.isOutside && token.text === this.#open.at(-1)) {
      this.#open.pop();
      this.#begun.push(token);
      if (this.isOutside && isBracket(this.#begun[0])) this.end(true);
      return;
    }
    if (this.isOutside && isBracket(token)) this.end(false);
    if (closer !== undefined) this.#open.push(closer);
    this.#begun.push(token);
  }

  end(inBrackets: boolean): void {
    const [first, last] = [this.#begun[0], this.#begun.at(-1)];
    this.#begun = inBrackets ? this.#begun.slice(1, -1) : this.#begun;
    if (first !== undefined && last !== undefined) {
      const { from } = first;
      this.pieces.push({ tokens: this.#begun, from, to: last.to, lead: this.#lead, inBrackets });
      this.#lead = '';
    }
    this.#begun = [];
  }
}

/** Whether anything of the tokens can be read aloud. */
export function hasWords(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind !== 'mark' && kind !== 'dash');
}

/** The tokens without the signs at both ends. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && isSign(tokens[from])) from++;
  while (to > from && isSign(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'dash' || (token?.kind === 'mark' && '.,;:!?/|'.includes(token.text));
}

function isBracket(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === '(' || token.text === '[');
}

function isDecimal(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'number' && after?.kind === 'number' && !after.spaced;
}
