/**
 * A number for the letters and digits of a text in their order; case, ё, spaces and marks make no difference. Texts of one
 * number are nearly always the same, of two never. Made for thousands of long cells: it looks at each character once.
 */
export function lettersOf(text: string): number {
  let hash = text.length === 0 ? 0 : 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x5bd1e995) ^ (hash >>> 15);
  }
  return hash;
}

/** A small letter or a digit; 0 for what is neither. Letters of other scripts stand for themselves. */
function letterOf(code: number): number {
  if (code === 0x401 || code === 0x451) return 0x435;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code < 0x30 || (code > 0x39 && code < 0x61) || (code > 0x7a && code < 0xc0)) return 0;
  return code >= 0x2000 && code <= 0x2116 ? 0 : code;
}
