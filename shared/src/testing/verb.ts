import { inverseOf, whyNot } from '../domain/execute.ts';
import { entityKinds, type State } from '../domain/state.ts';
import type { Row } from '../domain/table.ts';
import type { Centre } from './centre.ts';
import type { World } from './world.ts';

/** What each person of the centre would be told when asking for a verb: 'ok' or the refusal's code. Nothing is applied. */
export function verdicts(centre: Centre, name: string, args: unknown): Record<string, string> {
  const { director, lead, member, observer, outsider, leaver, stranger } = centre;
  const people = { director, lead, member, observer, outsider, leaver, stranger };
  const command = { id: centre.id('dry'), name, args };
  return Object.fromEntries(
    Object.entries(people).map(([person, id]) => [
      person,
      whyNot(centre.state, command, centre.env(id))?.code ?? 'ok',
    ]),
  );
}

/** Verdicts of a verb that is not asked for over the wire. */
export const nobodyAsks = {
  director: 'forbidden',
  lead: 'forbidden',
  member: 'forbidden',
  observer: 'forbidden',
  outsider: 'forbidden',
  leaver: 'not-found',
  stranger: 'not-found',
};
/** Verdicts of a verb that only directors may ask for. */
export const forDirectors = { ...nobodyAsks, director: 'ok' };
/** Verdicts of a verb over the project `sprints` that its leads may ask for. */
export const forLeads = { ...forDirectors, lead: 'ok' };
/** Verdicts of a verb over the project `sprints` that its team may ask for. */
export const forTeam = { ...forLeads, member: 'ok' };

/** Every row of a state by kind and id, to compare two moments. */
export function rowsOf(state: State): Record<string, Row[]> {
  return Object.fromEntries(
    entityKinds.map((kind) => [
      kind,
      [...state[kind].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

/** Carries out a verb and then its inverse; fails when the verb names none or either is refused. */
export function doAndUndo(world: World, actor: string, name: string, args: unknown): void {
  const inverse = inverseOf(world.state, { id: world.id('undone'), name, args });
  if (inverse === null) throw new Error(`${name} cannot be taken back`);
  world.must(actor, name, args);
  world.must(actor, inverse.name, inverse.args);
}

/** What the latest verbs changed since `count` changes had been made, as 'op kind' lines. */
export function changedSince(world: World, count: number): string[] {
  return world.changes.slice(count).map(({ op, kind }) => `${op} ${kind}`);
}
