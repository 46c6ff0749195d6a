import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../testing/centre.ts';
import { plainKpi } from '../testing/kpi.ts';
import { lifeOf } from '../testing/life.ts';
import { measuresOf } from '../testing/measures.ts';
import { buildSprints, type Sprints } from '../testing/sprints.ts';
import { add, type Change, remove, set } from './changes.ts';
import { readSchedule } from './schedule/read-schedule.ts';
import { entityKinds } from './state.ts';
import type { Row } from './table.ts';
import { bodyOf } from './template/body.ts';
import {
  holdsUnseen,
  isUnseen,
  movesVisibility,
  sawEverything,
  seesEverything,
  seesProject,
  seesRow,
  visibleChanges,
} from './visible-to.ts';

const people = [
  'director',
  'lead',
  'member',
  'observer',
  'outsider',
  'leaver',
  'stranger',
] as const;
type Person = (typeof people)[number];

test.each([
  ['sprints', 'organisation', ['director', 'lead', 'member', 'observer', 'outsider']],
  ['sprints', 'team', ['director', 'lead', 'member', 'observer']],
  ['cyclogram', 'organisation', ['director', 'lead', 'member', 'outsider']],
  ['cyclogram', 'team', ['director', 'outsider']],
] as const)('the project %s shown to the %s is seen by %j', (project, visibility, seen) => {
  const centre = buildCentre();
  const projectId = centre[project];
  centre.must(centre.director, 'project.edit', { projectId, visibility });
  expect(people.filter((person) => seesProject(centre.state, centre[person], projectId))).toEqual(
    seen,
  );
});

test('nobody sees a project that does not exist', () => {
  const centre = buildCentre();
  expect(seesProject(centre.state, centre.director, centre.id('none'))).toBe(false);
});

test('a director sees everything; staff do while no project is closed to them; observers never', () => {
  const centre = buildCentre();
  const all = () => people.filter((person) => seesEverything(centre.state, centre[person]));
  expect(all()).toEqual(['director', 'lead', 'member', 'outsider']);
  centre.must(centre.lead, 'project.edit', { projectId: centre.sprints, visibility: 'team' });
  expect(all()).toEqual(['director', 'lead', 'member']);
});

const seenByAll = [
  'cascade',
  'member',
  'direction',
  'organisation',
  'template',
  'population',
  'headcount',
];

test('S08 of a closed project no row of any kind reaches those outside it', () => {
  const world = fullWorld();
  world.must(world.lead, 'project.edit', { projectId: world.sprints, visibility: 'team' });
  const hidden = entityKinds.filter((kind) =>
    [...world.state[kind].values()].some((row) => !sees(world, 'outsider', kind, row)),
  );
  expect(hidden.sort()).toEqual(entityKinds.filter((kind) => !seenByAll.includes(kind)).sort());
  for (const kind of entityKinds)
    for (const row of world.state[kind].values()) {
      if (belongsTo(world, row, world.sprints))
        expect(sees(world, 'outsider', kind, row)).toBe(false);
      expect(sees(world, 'director', kind, row)).toBe(!isUnseen(kind));
      expect(sees(world, 'leaver', kind, row)).toBe(false);
    }
});

test('an observer holds the rows of the project they were added to, what is common, and nothing else', () => {
  const world = fullWorld();
  for (const kind of entityKinds)
    for (const row of world.state[kind].values())
      expect(sees(world, 'observer', kind, row), `${kind} ${row.id}`).toBe(
        !isUnseen(kind) &&
          !belongsTo(world, row, world.cyclogram) &&
          !belongsTo(world, row, world.id('third')),
      );
});

test('S12 what somebody wrote or voted unseen is seen by that person alone, while the project is', () => {
  const world = fullWorld();
  for (const kind of ['noteDraft', 'vote'] as const)
    for (const row of world.state[kind].values()) {
      expect(people.filter((person) => sees(world, person, kind, row))).toEqual(['member']);
      expect(holdsUnseen(world.state, world.member)).toBe(true);
    }
  expect(holdsUnseen(world.state, world.director)).toBe(false);
  world.must(world.director, 'member.deactivate', { personId: world.member });
  const [draft] = world.state.noteDraft.values();
  expect(draft && sees(world, 'member', 'noteDraft', draft)).toBe(false);
});

test('C12 a shared card is seen by both projects, its home is not', () => {
  const world = withSharedCard();
  const card = world.cardRow('shared');
  expect(seesRow(world.state, world.outsider, 'card', card)).toBe(true);
  const home = world.state.project.get(world.sprints);
  expect(home && seesRow(world.state, world.outsider, 'project', home)).toBe(false);
  const column = world.state.column.get(card.columnId);
  expect(column && seesRow(world.state, world.outsider, 'column', column)).toBe(false);
});

test('S12 a push carries what the viewer may see: of additions, changes and removals alike', () => {
  const world = withSharedCard();
  const [inside, outside] = [
    world.putCard('inside'),
    world.putCard('out', { projectId: world.cyclogram }),
  ];
  const changes: Change[] = [
    ...set('card', inside, { title: 'секрет' }),
    ...set('card', outside, { title: 'видно' }),
    ...set('card', world.cardRow('shared'), { title: 'общее' }),
    add('label', { id: 'a', projectId: world.sprints, title: 'секрет', tint: 1 }),
    remove('label', { id: 'b', projectId: world.sprints, title: 'секрет', tint: 1 }),
    remove('label', { id: 'c', projectId: world.cyclogram, title: 'видно', tint: 1 }),
  ];
  const seen = visibleChanges(world.state, world.outsider, changes);
  expect(JSON.stringify(seen)).not.toContain('секрет');
  expect(seen).toEqual([changes[1], changes[2], changes[5]]);
  expect(visibleChanges(world.state, world.leaver, changes)).toEqual([]);
});

test('S12 catching up over rows that have gone since tells no more about them than they told then', () => {
  const world = withSharedCard();
  const label = { id: 'label', projectId: world.sprints, title: 'секрет', tint: 1 };
  const entries = [
    add('label', label),
    ...set('label', label, { title: 'секрет вдвойне' }),
    remove('label', label),
  ];
  expect(visibleChanges(world.state, world.outsider, entries)).toEqual([]);
  expect(visibleChanges(world.state, world.lead, entries)).toEqual([entries[0], entries[2]]);
});

test('S12 who sees all now need not have seen all before: not staff over moved rights, nor who was just raised', () => {
  const centre = buildCentre();
  const { director, lead, member, outsider, observer, sprints: projectId } = centre;
  const saw = (changes: readonly Change[]) =>
    [director, lead, outsider, observer].filter((one) => sawEverything(centre.state, one, changes));
  const titled = centre.must(lead, 'project.edit', { projectId, title: 'Имя' });
  expect(saw(titled)).toEqual([director, lead, outsider]);
  centre.must(lead, 'project.edit', { projectId, visibility: 'team' });
  const opened = centre.must(lead, 'project.edit', { projectId, visibility: 'organisation' });
  expect(saw(opened)).toEqual([director]);
  const raised = centre.must(director, 'member.change-role', {
    personId: observer,
    role: 'director',
  });
  expect(saw(raised)).toEqual([director]);
  expect(saw(titled)).toEqual([director, lead, outsider, observer]);
  const left = centre.must(director, 'member.deactivate', { personId: member });
  expect(saw(left)).toEqual([director, observer]);
});

test('what is read on demand never travels by push, not even to a director', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, field: 'aim', body: 'секрет' };
  const changes = centre.must(centre.lead, 'project.write-passport', args);
  const seen = visibleChanges(centre.state, centre.director, changes);
  expect(seen.map((change) => change.kind)).toEqual(['project']);
});

test('S13 changes of rights and of sharing may show or hide other rows, ordinary ones may not', () => {
  const centre = buildCentre();
  const { director, lead, member: personId, sprints: projectId } = centre;
  const moves = (actor: string, name: string, args: object) =>
    movesVisibility(centre.must(actor, name, args));
  expect(moves(lead, 'project.edit', { projectId, title: 'Имя' })).toBe(false);
  expect(moves(lead, 'project.edit', { projectId, visibility: 'team' })).toBe(true);
  expect(moves(lead, 'project.change-member', { projectId, personId, role: 'observer' })).toBe(
    true,
  );
  expect(moves(lead, 'project.remove-member', { projectId, personId })).toBe(true);
  expect(moves(director, 'member.change-role', { personId, role: 'observer' })).toBe(true);
  expect(moves(director, 'member.deactivate', { personId })).toBe(true);
  const participation = { id: 'p', cardId: 'c', projectId };
  expect(movesVisibility([add('participation', participation)])).toBe(true);
  expect(movesVisibility([remove('participation', participation)])).toBe(true);
});

function sees(
  centre: Centre,
  person: Person,
  kind: (typeof entityKinds)[number],
  row: Row,
): boolean {
  return seesRow(centre.state, centre[person], kind, row);
}

/** True when the row is the project, one of its rows, or a row of one of its cards. */
function belongsTo(centre: Centre, row: Row, projectId: string): boolean {
  if (row.id === projectId) return true;
  if (centre.state.card.get(row.id)?.projectId === projectId) return true;
  if ('projectId' in row && row.projectId === projectId) return true;
  return 'cardId' in row && centre.state.card.get(String(row.cardId))?.projectId === projectId;
}

/** A shared card of a project that is closed to the outsider, whose own project it takes part in. */
function withSharedCard(): Sprints {
  const world = buildSprints();
  world.must(world.lead, 'project.edit', { projectId: world.sprints, visibility: 'team' });
  const card = world.putCard('shared');
  const row = { id: world.id('participation'), cardId: card.id, projectId: world.cyclogram };
  world.settle({ ok: true, done: { changes: [add('participation', row)], warnings: [] } });
  return world;
}

/** A world with rows of every kind in `sprints`, some in `cyclogram`, and a card shared with the closed `third`. */
function fullWorld(): Sprints {
  const world = buildSprints();
  const { director, lead, sprints: projectId, cyclogram } = world;
  world.must(director, 'project.create', {
    projectId: world.id('third'),
    title: 'Третий',
    mode: 'cohort',
    phase: 'idea',
    before: null,
    leadId: null,
  });
  world.must(director, 'project.edit', { projectId: world.id('third'), visibility: 'team' });
  world.bring(1, 'planning');
  const goal = { goalId: world.id('goal'), parentId: null, level: 'project', title: 'Цель' };
  world.must(lead, 'goal.add', { ...goal, projectId });
  world.must(lead, 'kpi.add', { ...plainKpi, kpiId: world.id('kpi'), projectId });
  for (const home of [projectId, cyclogram]) {
    const label = { labelId: world.id(`label ${home}`), title: 'Слово', tint: 1 };
    world.must(director, 'label.add', { ...label, projectId: home });
    world.putCard(`card ${home}`, { projectId: home });
    world.must(director, 'event.edit', { cardId: world.id(`card ${home}`), hours: 2 });
  }
  const cardId = world.id(`card ${projectId}`);
  const school = { organisationId: world.id('school'), title: 'Школа № 358' };
  world.must(director, 'organisation.add', school);
  const years = { startsOn: null, endsOn: null, note: null };
  const nowhere = { projectId: null, kpiId: null, directionId: null, ...years };
  const place = { projectId, sprintId: world.sprintId(1) };
  const override = { ...place, rule: 'plan', passedCode: 'x' } as const;
  const rows = lifeOf(world, place);
  const remark = { commentId: world.id('remark'), cardId, body: 'секрет', mentionIds: [lead] };
  world.must(lead, 'comment.add', remark);
  const body = bodyOf(world.cardRow(`card ${projectId}`), undefined);
  world.must(lead, 'template.add', { templateId: world.id('template'), title: 'Семинар', body });
  const photo = { evidenceId: world.id('photo'), cardId, occurrenceId: null, title: 'Фото' };
  world.must(lead, 'evidence.add-link', { ...photo, url: 'https://example.org' });
  const meaning = readSchedule('постоянно', {});
  world.must(lead, 'card.schedule', { cardId, text: 'постоянно', meaning, corrected: false });
  const untold = { cancelledAt: null, cancelReason: null, result: null, attended: null };
  const time = { id: world.id('time'), cardId, startsOn: null, endsOn: null, ...untold };
  const changes = [
    ...rows,
    add('occurrence', { ...time, heldOn: '2022-10-01' }),
    add('link', { id: world.id('link'), cardId, ...nowhere, goalId: goal.goalId }),
    ...measuresOf(world, projectId, cardId),
    add('participation', { id: world.id('shown'), cardId, projectId: world.id('third') }),
    add('override', {
      id: world.id('over'),
      ...override,
      reason: 'x',
      by: director,
      at: world.now,
    }),
  ];
  world.settle({ ok: true, done: { changes, warnings: [] } });
  return world;
}
