import type { FullCentre } from './full-centre.ts';

/**
 * Whom a verb is meant for, written down apart from the verbs themselves; `author`: of the
 * team whoever wrote it, in a full centre the director; `viewer`: whoever sees the project; `nobody`: no request may carry it.
 */
export type Right = 'director' | 'staff' | 'lead' | 'team' | 'author' | 'viewer' | 'nobody';

export interface Sample {
  readonly right: Right;
  /** Arguments with which the verb works in a full centre. Ids from `fresh` are those of rows that do not exist yet. */
  args(centre: FullCentre, fresh: () => string): Readonly<Record<string, unknown>>;
}

export function sample(right: Right, args: Sample['args']): Sample {
  return { right, args };
}
