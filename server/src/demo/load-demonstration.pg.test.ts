import { entityKinds, type State } from '@kaskad/shared/domain/state.ts';
import { expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/support/test-app.ts';
import { addPerson, cascadesOf, readPerson } from '../db/account/person.ts';
import { readTableShapes } from '../db/entity-tables.ts';
import { holdsCommand } from '../db/reads/holds-command.ts';
import { loadState } from '../db/reads/load-state.ts';
import { foundCascade } from '../found-cascade.ts';
import { demoScript } from './demo-script.ts';
import {
  type DemonstrationPort,
  demonstrationPeople,
  loadDemonstration,
} from './load-demonstration.ts';

test('the whole demonstration passes the ordinary write path and the schema, once', async () => {
  const server = await startTestApp();
  try {
    expect(await loadDemonstration(portOf(server))).toBe(true);
    const shapes = await readTableShapes(server.database);
    for (const script of demoScript()) {
      const saved = await loadState(server.database, shapes, script.cascadeId);
      expect(saved?.seq).toBe(script.steps.length);
      expect(rowIds(saved?.state)).toEqual(rowIds(script.state));
      const offset = saved?.state.cascade.get(script.cascadeId)?.clockOffsetMs ?? 0;
      const domainNow = new Date(server.clock.now.getTime() + offset);
      expect(domainNow.toISOString().slice(0, 10)).toBe(script.steps.at(-1)?.at);
    }
    for (const { personId, cascadeId } of demonstrationPeople())
      expect(await cascadesOf(server.database.orm, personId)).toContain(cascadeId);
    expect(await loadDemonstration(portOf(server))).toBe(false);
  } finally {
    await server.stop();
  }
});

function rowIds(state: State | undefined) {
  return entityKinds.map((kind) => [
    kind,
    [...(state?.[kind].values() ?? [])].map(({ id }) => id).toSorted(),
  ]);
}

function portOf({ app, database }: TestApp): DemonstrationPort {
  const { runCommand } = app.live;
  return {
    foundCascade: async (command) => {
      const { cascadeId, directorId } = command.args as { cascadeId: string; directorId: string };
      await foundCascade(database, runCommand, cascadeId, command, directorId);
      return { ok: true };
    },
    runCommand: async (cascadeId, command, actorId) => {
      const answer = await runCommand(cascadeId, command, actorId);
      if (answer.ok) return { ok: true };
      if (answer.refusal === null) throw new Error(`${command.name}: the id was used for another`);
      return { ok: false, refusal: answer.refusal };
    },
    wasCarriedOut: (cascadeId, commandId) => holdsCommand(database, cascadeId, commandId),
    createPerson: async (person) => {
      if ((await readPerson(database.orm, person.id)) !== null) return;
      await addPerson(database.orm, { ...person, createdAt: new Date(), erasedAt: null });
    },
    onProgress: () => undefined,
  };
}
