import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { forLeads, verdicts } from '../../testing/verb.ts';

test('the text is saved whole outside the replica, which only learns when', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  const before = centre.state.project.get(projectId);
  centre.now = '2022-10-04T09:00:00.000Z';
  const args = { projectId, field: 'aim', body: 'Создать сообщество' };
  const changes = centre.must(centre.lead, 'project.write-passport', args);
  expect(changes).toEqual([
    {
      op: 'put',
      kind: 'text',
      row: {
        id: expect.any(String),
        ownerKind: 'project',
        ownerId: projectId,
        field: 'aim',
        body: 'Создать сообщество',
        updatedAt: centre.now,
        updatedBy: centre.lead,
      },
    },
    {
      op: 'set',
      kind: 'project',
      id: projectId,
      set: { passportAt: centre.now },
      was: { passportAt: null },
    },
  ]);
  expect(centre.state.project.get(projectId)).toEqual({ ...before, passportAt: centre.now });
});

test('a field has one row for ever, other fields and projects have others', () => {
  const centre = buildCentre();
  const ids = [
    [centre.sprints, 'aim'],
    [centre.sprints, 'aim'],
    [centre.sprints, 'concept'],
    [centre.cyclogram, 'aim'],
  ].map(([projectId, field]) => {
    const args = { projectId, field, body: '' };
    const [text] = centre.must(centre.director, 'project.write-passport', args);
    return text?.op === 'put' ? text.row.id : '';
  });
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
});

test('what is no field of the passport is refused, as is a text without end', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  const field = { projectId, field: 'description', body: 'x' };
  expect(centre.refused(centre.lead, 'project.write-passport', field).params).toEqual({
    path: 'field',
  });
  const long = { projectId, field: 'aim', body: 'x'.repeat(20_001) };
  expect(centre.refused(centre.lead, 'project.write-passport', long).params).toEqual({
    path: 'body',
  });
});

test('leads write the passport', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, field: 'aim', body: 'Цель' };
  expect(verdicts(centre, 'project.write-passport', args)).toEqual(forLeads);
});
