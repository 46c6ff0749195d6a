import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { doAndUndo, forTeam, verdicts } from '../../testing/verb.ts';

const fill = { key: 'sharedVision', body: 'Сообщество, где учатся друг у друга' };

test('C4 a field is filled with who and when', () => {
  const centre = buildCentre();
  centre.must(centre.member, 'project.fill-artefact', { projectId: centre.sprints, ...fill });
  expect([...centre.state.artefact.values()]).toEqual([
    {
      id: expect.any(String),
      projectId: centre.sprints,
      ...fill,
      filledAt: centre.now,
      filledBy: centre.member,
    },
  ]);
});

test('filled again it is the same row with other words', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  centre.must(centre.member, 'project.fill-artefact', { projectId, ...fill });
  const [first] = centre.state.artefact.values();
  centre.now = '2022-10-04T09:00:00.000Z';
  const args = { projectId, ...fill, body: 'Иначе' };
  expect(centre.must(centre.lead, 'project.fill-artefact', args)).toHaveLength(1);
  expect([...centre.state.artefact.values()]).toEqual([
    { ...first, body: 'Иначе', filledAt: centre.now, filledBy: centre.lead },
  ]);
});

test('the same words again change nothing, not even the date', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, ...fill };
  centre.must(centre.member, 'project.fill-artefact', args);
  centre.now = '2022-10-04T09:00:00.000Z';
  expect(centre.must(centre.lead, 'project.fill-artefact', args)).toEqual([]);
});

test('null empties the field, once', () => {
  const centre = buildCentre();
  const empty = { projectId: centre.sprints, key: fill.key, body: null };
  expect(centre.must(centre.member, 'project.fill-artefact', empty)).toEqual([]);
  centre.must(centre.member, 'project.fill-artefact', { ...empty, body: fill.body });
  centre.must(centre.member, 'project.fill-artefact', empty);
  expect(centre.state.artefact.size).toBe(0);
});

test('the same key of another project is another field', () => {
  const centre = buildCentre();
  centre.must(centre.director, 'project.fill-artefact', { projectId: centre.sprints, ...fill });
  centre.must(centre.director, 'project.fill-artefact', { projectId: centre.cyclogram, ...fill });
  expect(centre.state.artefact.size).toBe(2);
});

test('C4 blank is no filling: a field holds words, not a tick', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, key: fill.key, body: '   ' };
  expect(centre.refused(centre.member, 'project.fill-artefact', args).params).toEqual({
    path: 'body',
  });
});

test('the team fills artefacts', () => {
  const centre = buildCentre();
  expect(verdicts(centre, 'project.fill-artefact', { projectId: centre.sprints, ...fill })).toEqual(
    forTeam,
  );
});

test('taken back, the field holds what it held', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, ...fill };
  doAndUndo(centre, centre.member, 'project.fill-artefact', args);
  expect(centre.state.artefact.size).toBe(0);
  centre.must(centre.member, 'project.fill-artefact', args);
  doAndUndo(centre, centre.member, 'project.fill-artefact', { ...args, body: null });
  expect([...centre.state.artefact.values()].map((row) => row.body)).toEqual([fill.body]);
});
