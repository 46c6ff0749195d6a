import { issueLink } from '@kaskad/server/account/issue-link.ts';
import { createViewers } from '@kaskad/server/account/viewer.ts';
import { addPerson, cascadesOf, readPerson } from '@kaskad/server/db/account/person.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import type { ProvidedDatabase } from '@kaskad/server/db/provide-database.ts';
import { holdsCommand } from '@kaskad/server/db/reads/holds-command.ts';
import { demoCascades } from '@kaskad/server/demo/content/cascades.ts';
import { lastCommandId } from '@kaskad/server/demo/demo-script.ts';
import { demoCascadeId } from '@kaskad/server/demo/intent.ts';
import {
  type DemonstrationPort,
  demonstrationPeople,
  loadDemonstration,
} from '@kaskad/server/demo/load-demonstration.ts';
import { foundCascade } from '@kaskad/server/found-cascade.ts';
import { createLive, type Live } from '@kaskad/server/live.ts';
import type { Steps } from './steps.ts';

/** Loads what is missing of the demonstration through the ordinary commands, on a node of its own. */
export async function loadInto(provided: ProvidedDatabase, steps: Steps): Promise<void> {
  const database = createDatabase(provided.connection);
  if (await isLoaded(database)) {
    await database.close();
    return;
  }
  const clock = () => new Date();
  const viewers = createViewers(database, clock);
  const onError = (error: unknown) => console.error(error);
  const live = await createLive({ database, viewers, clock, onError });
  try {
    steps.begin('Загружаем показательный каскад');
    await loadDemonstration(portOf(database, live, steps));
  } finally {
    await live.push.stop();
    await database.close();
  }
}

/** Asked first, because the script of the demonstration takes longer to rehearse than the server to start. */
async function isLoaded(database: Database): Promise<boolean> {
  for (const { key } of demoCascades) {
    const cascadeId = demoCascadeId(key);
    if (!(await holdsCommand(database, cascadeId, lastCommandId(cascadeId)))) return false;
  }
  return true;
}

const words: Record<string, string> = {
  director: 'директор / director',
  lead: 'руководитель проекта / project lead',
  member: 'участник / team member',
  observer: 'наблюдатель / observer',
};

/** One line for each person a newcomer may be, with a link that works once. */
export async function signInLines(provided: ProvidedDatabase, base: string): Promise<string[]> {
  const database = createDatabase(provided.connection);
  const lines: string[] = [];
  for (const { key, personId } of demonstrationPeople()) {
    const [cascadeId = null] = await cascadesOf(database.orm, personId);
    const order = { personId, cascadeId, purpose: 'sign-in', issuedBy: null } as const;
    const { link } = await issueLink(database.orm, order, { base, now: new Date() });
    lines.push(`  ${(words[key] ?? key).padEnd(38)}${link}`);
  }
  await database.close();
  return lines;
}

function portOf(database: Database, live: Live, steps: Steps): DemonstrationPort {
  return {
    foundCascade: async (command) => {
      const { cascadeId, directorId } = command.args as { cascadeId: string; directorId: string };
      await foundCascade(database, live.runCommand, cascadeId, command, directorId);
      return { ok: true };
    },
    runCommand: async (cascadeId, command, actorId) => {
      const answer = await live.runCommand(cascadeId, command, actorId);
      if (answer.ok) return { ok: true };
      if (answer.refusal === null) throw new Error(`${command.name}: the id was used for another`);
      return { ok: false, refusal: answer.refusal };
    },
    wasCarriedOut: (cascadeId, commandId) => holdsCommand(database, cascadeId, commandId),
    createPerson: async (person) => {
      if ((await readPerson(database.orm, person.id)) !== null) return;
      await addPerson(database.orm, { ...person, createdAt: new Date(), erasedAt: null });
    },
    onProgress: ({ done, total }) => steps.detail(`${done} из ${total}`),
  };
}
