import type { ColumnPhase } from '../domain/board/column.ts';
import { buildWorld } from './world.ts';

/**
 * A founded centre for tests. People: `director`; `lead`, `member` and `observer` of the project `sprints`, of whom the
 * observer is one in the organisation as well; `outsider`, of staff, lead of the project `cyclogram` and of no other;
 * `leaver`, once a member of `sprints` and deactivated since; `stranger`, in no way known here.
 */
export function buildCentre(now?: string) {
  const world = buildWorld(now);
  const id = world.id;
  const centre = {
    cascade: id('cascade'),
    director: id('director'),
    lead: id('lead'),
    member: id('member'),
    observer: id('observer'),
    outsider: id('outsider'),
    leaver: id('leaver'),
    stranger: id('stranger'),
    sprints: id('sprints'),
    cyclogram: id('cyclogram'),
    /** Id of the column of a phase; every project here has one of each. */
    column: (projectId: string, phase: ColumnPhase): string =>
      found(world.state.column.where('projectId', projectId), (row) => row.phase === phase),
    /** Id of the outline of a number. */
    outline: (projectId: string, number: number): string =>
      found(world.state.outline.where('projectId', projectId), (row) => row.number === number),
  };
  world.found('cascade.found', {
    cascadeId: centre.cascade,
    organisationName: 'Информационно-методический центр',
    organisationShortName: 'ИМЦ',
    programmeTitle: 'Программа развития',
    programmeStartsOn: '2020-01-01',
    programmeEndsOn: '2024-12-31',
    demonstration: true,
    directorId: centre.director,
  });
  const { director, lead, member, observer, outsider, leaver, sprints, cyclogram } = centre;
  for (const personId of [lead, member, outsider, leaver])
    world.must(director, 'member.add', { personId, role: 'staff' });
  world.must(director, 'member.add', { personId: observer, role: 'observer' });
  const project = { phase: 'running', before: null };
  world.must(director, 'project.create', {
    ...project,
    projectId: sprints,
    title: 'Сообщество',
    mode: 'sprints',
    leadId: lead,
  });
  world.must(director, 'project.create', {
    ...project,
    projectId: cyclogram,
    title: 'Лаборатория',
    mode: 'cyclogram',
    leadId: outsider,
  });
  for (const personId of [member, leaver])
    world.must(lead, 'project.add-member', { projectId: sprints, personId, role: 'member' });
  world.must(lead, 'project.add-member', {
    projectId: sprints,
    personId: observer,
    role: 'observer',
  });
  world.must(director, 'member.deactivate', { personId: leaver });
  return Object.assign(world, centre);
}

export type Centre = ReturnType<typeof buildCentre>;

function found<R extends { readonly id: string }>(rows: Iterable<R>, fits: (row: R) => boolean) {
  for (const row of rows) if (fits(row)) return row.id;
  throw new Error('the centre has no such row');
}
