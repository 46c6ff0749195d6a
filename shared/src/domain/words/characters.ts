/** Classes of characters, in one table for the basic plane: a phrase is read one code after the other. */

export const SPACE = 1;
export const DIGIT = 2;
export const CYRILLIC = 3;
export const LATIN = 4;
export const DASH = 5;
/** Seen by nobody and part of nothing: soft hyphens, zero-width signs, combining accents. */
export const UNSEEN = 6;
export const OTHER_LETTER = 7;
export const ROMAN_SIGN = 8;
export const MARK = 0;

const classes = new Uint8Array(0x10000);

function put(kind: number, ...ranges: (readonly [number, number])[]): void {
  for (const [from, to] of ranges) classes.fill(kind, from, to + 1);
}

put(OTHER_LETTER, [0x00c0, 0x02af], [0x0370, 0x03ff], [0x0530, 0x1fff], [0x3040, 0xd7ff]);
put(SPACE, [0x09, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680]);
put(SPACE, [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f]);
put(SPACE, [0x3000, 0x3000]);
put(DIGIT, [0x30, 0x39]);
put(CYRILLIC, [0x0400, 0x052f]);
put(LATIN, [0x41, 0x5a], [0x61, 0x7a]);
put(DASH, [0x2026, 0x2026], [0x2d, 0x2d], [0x2010, 0x2015], [0x2212, 0x2212], [0x2043, 0x2043]);
put(DASH, [0xfe58, 0xfe58], [0xfe63, 0xfe63], [0xff0d, 0xff0d]);
put(UNSEEN, [0xad, 0xad], [0x0300, 0x036f], [0x200b, 0x200f], [0x202a, 0x202e]);
put(UNSEEN, [0x2060, 0x2064], [0xfeff, 0xfeff], [0x00, 0x08], [0x0e, 0x1f]);
put(ROMAN_SIGN, [0x2160, 0x216b], [0x2170, 0x217b]);

export function classOf(code: number): number {
  return classes[code] ?? MARK;
}

/** Latin letters that look like Cyrillic ones, as they get into words typed with the wrong layout. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  i: 'і',
};

/** The word with its look-alike Latin letters in Cyrillic; `null` when another Latin letter is in it. */
export function inCyrillic(word: string): string | null {
  let made = '';
  for (const letter of word) {
    if (letter >= 'a' && letter <= 'z') {
      const same = lookAlikes[letter];
      if (same === undefined) return null;
      made += same;
    } else {
      made += letter;
    }
  }
  return made;
}
