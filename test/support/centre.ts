import type { CommandAnswer } from '@kaskad/server/decide-batch.ts';
import { foundCascade } from '@kaskad/server/found-cascade.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { Browser } from './browser.ts';
import { type BuiltPerson, buildPerson, type TestApp } from './test-app.ts';

/** A centre on a running server: a cascade, people in their roles, a project with sprints and one without. */
export interface TestCentre {
  readonly cascadeId: string;
  readonly people: Record<CentrePerson, BuiltPerson>;
  readonly sprints: string;
  readonly cyclogram: string;
  id(name: string): string;
  /** Carries out a verb through the write path or fails the test with the refusal. */
  must(actor: CentrePerson, name: string, args: unknown): Promise<number>;
  ask(actor: CentrePerson, name: string, args: unknown, commandId?: string): Promise<CommandAnswer>;
  state(): Promise<State>;
  /** A browser in which the person is signed in. */
  signedIn(person: CentrePerson): Promise<Browser>;
}

export const centrePeople = ['director', 'lead', 'member', 'observer', 'outsider'] as const;
export type CentrePerson = (typeof centrePeople)[number];

export async function buildCentre(test: TestApp): Promise<TestCentre> {
  const { runCommand, rooms } = test.app.live;
  const cascadeId = crypto.randomUUID();
  const people = {} as Record<CentrePerson, BuiltPerson>;
  for (const person of centrePeople) people[person] = await buildPerson(test, { name: person });
  const id = (name: string) => derivedId(cascadeId, name);
  const directorId = people.director.id;
  await foundCascade(
    test.database,
    runCommand,
    cascadeId,
    {
      id: crypto.randomUUID(),
      name: 'cascade.found',
      args: {
        cascadeId,
        organisationName: 'Информационно-методический центр',
        organisationShortName: 'ИМЦ',
        programmeTitle: 'Программа развития',
        programmeStartsOn: null,
        programmeEndsOn: null,
        demonstration: true,
        directorId,
      },
    },
    directorId,
  );
  const centre: TestCentre = {
    cascadeId,
    people,
    sprints: id('sprints'),
    cyclogram: id('cyclogram'),
    id,
    ask: (actor, name, args, commandId = crypto.randomUUID()) =>
      runCommand(cascadeId, { id: commandId, name, args }, people[actor].id),
    async must(actor, name, args) {
      const answer = await centre.ask(actor, name, args);
      if (!answer.ok) throw new Error(`${name} refused: ${JSON.stringify(answer.refusal)}`);
      return answer.seq;
    },
    async state() {
      const room = await rooms.of(cascadeId);
      if (room === undefined) throw new Error('no room');
      return room.state;
    },
    async signedIn(person) {
      const browser = test.browser();
      await browser.signIn(people[person]);
      return browser;
    },
  };
  await addPeople(centre);
  await addProjects(centre);
  return centre;
}

async function addPeople(centre: TestCentre): Promise<void> {
  const roles = {
    lead: 'staff',
    member: 'staff',
    observer: 'observer',
    outsider: 'staff',
  } as const;
  for (const [person, role] of Object.entries(roles)) {
    const { id } = centre.people[person as CentrePerson];
    await centre.must('director', 'member.add', { personId: id, role });
  }
}

async function addProjects({ must, people, id }: TestCentre): Promise<void> {
  for (const mode of ['sprints', 'cyclogram'] as const) {
    const projectId = id(mode);
    await must('director', 'project.create', {
      projectId,
      title: `Проект ${mode}`,
      mode,
      phase: 'running',
      before: null,
      leadId: people.lead.id,
    });
    for (const role of ['member', 'observer'] as const) {
      await must('lead', 'project.add-member', { projectId, personId: people[role].id, role });
    }
  }
}
