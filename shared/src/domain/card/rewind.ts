import type { Change } from '../changes.ts';
import type { Evidence } from '../event/evidence.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

/** Rows as they stand now, by their ids. */
export interface NamedRows {
  readonly occurrence: { get(id: string): Occurrence | undefined };
  readonly evidence: { get(id: string): Evidence | undefined };
}

/** A row before and after a change of some of its fields. */
export interface Sides<R> {
  readonly was: R;
  readonly now: R;
}

/** The rows on both sides of every change of fields that `Rewound` was told of; undefined for rows that nobody knows. */
export interface Rewound {
  readonly occurrence: (change: Change) => Sides<Occurrence> | undefined;
  readonly evidence: (change: Change) => Sides<Evidence> | undefined;
}

/**
 * Goes back from rows as they are through changes, given oldest first, up to this moment: a change of fields names its row
 * by the id alone, and what the row was then follows from what was changed since.
 */
export function rewound(changes: readonly Change[], rows: NamedRows): Rewound {
  return {
    occurrence: sidesOf('occurrence', changes, rows.occurrence),
    evidence: sidesOf('evidence', changes, rows.evidence),
  };
}

function sidesOf<R extends Occurrence | Evidence>(
  kind: 'occurrence' | 'evidence',
  changes: readonly Change[],
  rows: { get(id: string): R | undefined },
): (change: Change) => Sides<R> | undefined {
  const later = new Map<string, R | undefined>();
  const found = new Map<Change, Sides<R>>();
  for (const change of [...changes].reverse()) {
    if (change.kind !== kind) continue;
    if (change.op === 'remove') later.set(change.id, change.was as R);
    if (change.op !== 'set') continue;
    const now = later.has(change.id) ? later.get(change.id) : rows.get(change.id);
    if (now === undefined) continue;
    const was = { ...now, ...change.was };
    found.set(change, { was, now: { ...was, ...change.set } });
    later.set(change.id, was);
  }
  return (change) => found.get(change);
}
