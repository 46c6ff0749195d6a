/** How long «time is up» stays for those who look away for a moment. */
const AFTERGLOW_MS = 120_000;

export type Clock =
  | { readonly kind: 'none' | 'over' }
  | { readonly kind: 'running'; readonly seconds: number };

/** What a timer shows at a moment; both are ISO. The last second counts as one, so that it never shows 0:00 running. */
export function clockAt(endsAt: string | null, now: string): Clock {
  if (endsAt === null) return { kind: 'none' };
  const left = Date.parse(endsAt) - Date.parse(now);
  if (left > 0) return { kind: 'running', seconds: Math.ceil(left / 1000) };
  return { kind: left > -AFTERGLOW_MS ? 'over' : 'none' };
}

/** «4:05». */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
