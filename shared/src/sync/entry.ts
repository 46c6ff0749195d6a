import type { Change } from '../domain/changes.ts';

/** One committed command: the unit of the journal and of the wire. `seq` counts per cascade without gaps from 1. */
export interface Entry {
  readonly seq: number;
  readonly commandId: string;
  readonly name: string;
  /** The person who asked. */
  readonly by: string;
  /** Domain time of the decision. */
  readonly at: string;
  readonly changes: readonly Change[];
}
