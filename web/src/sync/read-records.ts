import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import { outcomeSchema, type SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import {
  type OutcomeAgain,
  outcomeAgainSchema,
} from '@kaskad/shared/domain/sprint/outcome-again.ts';
import { type Promised, promiseSchema } from '@kaskad/shared/domain/sprint/promise.ts';
import { call } from './http.ts';

/** Names of people by id on the day a record was frozen; later renames do not reach them. */
export type FrozenNames = ReadonlyMap<string, string>;

export interface Frozen<T> {
  readonly content: T;
  readonly names: FrozenNames;
  readonly sha256: string;
  readonly frozenAt: string;
}

/** What was frozen of one sprint; a part is missing while the sprint has not come that far. */
export interface SprintRecords {
  readonly promise?: Frozen<Promised>;
  readonly outcome?: Frozen<SprintOutcome>;
  /** What the retrospective said whenever it was signed once more after the close, in the order of time. */
  readonly again?: readonly Frozen<OutcomeAgain>[];
}

/** Reads the frozen records of a sprint. Throws as `call` does, and on bytes that are no record. */
export async function readRecords(
  cascadeId: string,
  sprintId: string,
  signal: AbortSignal,
): Promise<SprintRecords> {
  const input = { params: { cascadeId, sprintId } };
  const { records } = await call(cascadeRoutes.records, input, { signal });
  let found: SprintRecords = {};
  for (const { kind, body, sha256, frozenAt, people } of records) {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const frozen = { sha256, frozenAt, names };
    const json: unknown = JSON.parse(body);
    if (kind === 'promise')
      found = { ...found, promise: { ...frozen, content: promiseSchema.parse(json) } };
    else if (kind === 'outcome')
      found = { ...found, outcome: { ...frozen, content: outcomeSchema.parse(json) } };
    else {
      const content = outcomeAgainSchema.parse(json);
      found = { ...found, again: [...(found.again ?? []), { ...frozen, content }] };
    }
  }
  return found;
}
