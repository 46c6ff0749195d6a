import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { buildCentre } from '@kaskad/shared/testing/centre.ts';
import { brokenRetros } from '@kaskad/shared/testing/retro-watch.ts';
import { expect, test } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { randomIntent } from '../support/random-intent.ts';
import { CLOCK, copyOf, rowsOf, SyncClient, SyncServer, seenBy } from '../support/sync-world.ts';

const RUNS = 1_000;
const STEPS = 60;
const FIRST_SEED = Number(process.env['KASKAD_SEED'] ?? 1);

test('F06 F08: replicas equal the server and no screen shows a broken rule, 1,000 seeded runs', () => {
  const carriedOut = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++)
    for (const { name } of run(seed).journal) carriedOut.add(name);
  expect([...carriedOut]).toEqual(expect.arrayContaining(mustBeMet));
});

/** Without these the runs would prove little about what replicas of different people hold. */
const mustBeMet = [
  ...['card.move', 'sprint.close', 'note.write', 'note.vote', 'retro.sign'],
  ...['year.roll-over', 'card.repeat'],
];

/** Two to four people act at once over a bad network; then the network heals. */
function run(seed: number): SyncServer {
  const random = seededRandom(seed);
  const centre = buildCentre(CLOCK.toISOString());
  fillArtefacts(centre);
  limitColumn(centre);
  if (random.chance(0.6)) reviewInitialSprint(centre);
  const server = new SyncServer(copyOf(centre.state));
  const actors = [centre.lead, centre.member, centre.director, centre.outsider].slice(
    0,
    2 + random.below(3),
  );
  const clients = actors.map((actor) => new SyncClient(server, centre.state, actor, random));
  const projects = [centre.sprints, centre.sprints, centre.cyclogram];
  for (let step = 0; step < STEPS; step++) {
    for (const client of clients) {
      const { replica } = client;
      if (random.chance(0.5)) {
        const command = { id: random.uuid(), ...randomIntent(replica.view, projects, random) };
        replica.submit(command, CLOCK.toISOString());
      }
      if (random.chance(0.5)) client.send();
      client.overhear();
      client.read();
      expect(brokenRules(replica.view), `seed ${seed}, step ${step}`).toEqual([]);
      expect(strangersWords(replica), `seed ${seed}, step ${step}`).toEqual([]);
    }
  }
  for (const client of clients) {
    for (let tries = 0; client.replica.pending.length > 0; tries++) {
      client.send();
      client.catchUp();
      expect(tries, `seed ${seed} does not settle`).toBeLessThan(2_000);
    }
  }
  for (const client of clients) client.catchUp();
  expect([...brokenRules(server.state), ...brokenRetros(server.state)], `seed ${seed}`).toEqual([]);
  for (const { replica } of clients) {
    expect(replica.seq, `seed ${seed}`).toBe(server.journal.length);
    const seen = seenBy(server.state, replica.actor);
    expect(rowsOf(replica.view), `seed ${seed}`).toEqual(rowsOf(seen));
  }
  return server;
}

/** What a replica holds that is another person's alone. */
function strangersWords({ view, actor }: SyncClient['replica']): object[] {
  const unseen = [...view.noteDraft.values(), ...view.vote.values()];
  return unseen.filter(({ personId }) => personId !== actor);
}

function fillArtefacts({ must, lead, sprints }: ReturnType<typeof buildCentre>): void {
  const keys = [
    'sharedVision',
    'teamRoles',
    'workflow',
    'sprintCount',
    'sprintLength',
    'chosenTool',
    'expectedResults',
  ];
  for (const key of keys)
    must(lead, 'project.fill-artefact', { projectId: sprints, key, body: 'Есть' });
}

function limitColumn({ must, lead, sprints, column }: ReturnType<typeof buildCentre>): void {
  must(lead, 'column.edit', { columnId: column(sprints, 'running'), wipLimit: 2, wipMode: 'hard' });
}

/** Half of the runs begin where a sprint is about to be closed: the busiest corner of the gate. */
function reviewInitialSprint({ must, lead, sprints, id }: ReturnType<typeof buildCentre>): void {
  const sprintId = id('sprint 0');
  must(lead, 'sprint.plan', { projectId: sprints, sprintId, number: 0 });
  must(lead, 'sprint.edit', {
    sprintId,
    goal: 'Проба',
    startsOn: '2022-09-01',
    endsOn: '2022-10-01',
  });
  for (const name of ['a', 'b', 'c']) {
    const cardId = id(name);
    must(lead, 'card.add', {
      cardId,
      projectId: sprints,
      kind: 'event',
      title: `Событие ${name}`,
      sprintId,
    });
  }
  must(lead, 'sprint.start', { sprintId });
  must(lead, 'sprint.review', { sprintId });
}
