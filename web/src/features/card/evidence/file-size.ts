const KILO = 1024;

/** A size as people say it: the key of the sentence and its number, at most one digit after the comma. */
export function fileSize(bytes: number): {
  key: 'evidence.bytes' | 'evidence.kilobytes' | 'evidence.megabytes';
  n: number;
} {
  if (bytes < KILO) return { key: 'evidence.bytes', n: bytes };
  if (bytes < KILO * KILO) return { key: 'evidence.kilobytes', n: Math.round(bytes / KILO) };
  return { key: 'evidence.megabytes', n: Math.round((bytes / KILO / KILO) * 10) / 10 };
}
