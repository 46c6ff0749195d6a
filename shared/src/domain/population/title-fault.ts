import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { titleKey } from '../title-key.ts';

export const MAX_POPULATIONS = 500;

/** Why a category cannot be called so: another one is; undefined when it can. */
export function titleFault(state: State, title: string, ownId?: string): Refusal | undefined {
  const wanted = titleKey(title);
  for (const other of state.population.values()) {
    if (other.id === ownId || titleKey(other.title) !== wanted) continue;
    const code = other.archivedAt === null ? 'population-exists' : 'population-in-archive';
    return refuse(code, { title: other.title });
  }
  return undefined;
}
