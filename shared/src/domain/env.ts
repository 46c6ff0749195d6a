/** What a rule may know of the world outside the state. */
export interface Env {
  /** Domain time, ISO with milliseconds and Z. */
  readonly now: string;
  /** Domain date, YYYY-MM-DD. */
  readonly today: string;
  /** The person who asks. */
  readonly actor: string;
  /** The next id of this command's own series: the same on every machine that runs the command. */
  newId(): string;
}

/** A series of ids that depends on nothing but the command's id; both ends draw the same ones. */
export function idsOf(commandId: string): () => string {
  let count = 0;
  return () => derivedId(commandId, String(count++));
}

/** A UUID (version 8) mixed from two texts. Not secret, not random: unique as long as the pair is. */
export function derivedId(base: string, name: string): string {
  const text = `${base}/${name}`;
  const words = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => mixed(text, seed));
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
