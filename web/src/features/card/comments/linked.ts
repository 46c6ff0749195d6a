export type LinkedPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const ADDRESS = /https?:\/\/[^\s<>"'`«»“”\p{Cc}]+/giu;
/** What ends a sentence rather than an address. */
const ENDING = /[.,;:!?…)\]}]+$/u;

/** Words with the addresses in them told apart. Only http and https are addresses; anything else stays words. */
export function linked(words: string): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let from = 0;
  for (const found of words.matchAll(ADDRESS)) {
    const text = withoutEnding(found[0]);
    const href = hrefOf(text);
    if (href === undefined) continue;
    if (found.index > from) pieces.push({ kind: 'text', text: words.slice(from, found.index) });
    pieces.push({ kind: 'link', text, href });
    from = found.index + text.length;
  }
  if (from < words.length) pieces.push({ kind: 'text', text: words.slice(from) });
  return pieces;
}

/** A bracket at the end belongs to the address when it was opened in it. */
function withoutEnding(address: string): string {
  const bare = address.replace(ENDING, '');
  const rest = address.slice(bare.length);
  const isOpen = bare.split('(').length > bare.split(')').length;
  return isOpen && rest.startsWith(')') ? `${bare})` : bare;
}

/** Undefined for what is no address, and for one that carries a name or password: it shows another host than it opens. */
function hrefOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  const isPlain = protocol === 'http:' || protocol === 'https:';
  return isPlain && username === '' && password === '' ? href : undefined;
}
