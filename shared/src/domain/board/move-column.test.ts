import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, verdicts } from '../../testing/verb.ts';
import { LONGEST_RANK } from '../rank.ts';
import { columnsOf } from './column.ts';

test('a column goes before another one, and only it changes', () => {
  const centre = buildCentre();
  const count = centre.changes.length;
  move(centre, 'done', 'planned');
  expect(phases(centre)).toEqual(['done', 'planned', 'preparing', 'running', 'reporting']);
  expect(changedSince(centre, count)).toEqual(['set column']);
});

test('it goes to the end', () => {
  const centre = buildCentre();
  move(centre, 'planned', null);
  expect(phases(centre)).toEqual(['preparing', 'running', 'reporting', 'done', 'planned']);
});

test('F16 moved to and fro for ever, keys stay short and apart', () => {
  const centre = buildCentre();
  for (let round = 0; round < 300; round++)
    move(
      centre,
      round % 2 === 0 ? 'running' : 'reporting',
      round % 2 === 0 ? 'reporting' : 'running',
    );
  const ranks = columnsOf(centre.state, centre.sprints).map((row) => row.rank);
  expect(new Set(ranks).size).toBe(5);
  for (const rank of ranks) expect(rank.length).toBeLessThanOrEqual(LONGEST_RANK);
  expect(phases(centre)).toEqual(['planned', 'preparing', 'reporting', 'running', 'done']);
});

test('a column that is gone is not found', () => {
  const centre = buildCentre();
  const args = { columnId: centre.id('none'), before: null };
  expect(centre.refused(centre.director, 'column.move', args).code).toBe('not-found');
});

test('leads move columns of their board', () => {
  const centre = buildCentre();
  const args = { columnId: centre.column(centre.sprints, 'done'), before: null };
  expect(verdicts(centre, 'column.move', args)).toEqual(forLeads);
});

test.each(['planned', 'running', 'done'] as const)(
  'taken back, %s stands where it stood',
  (phase) => {
    const centre = buildCentre();
    const before = phases(centre);
    const args = {
      columnId: centre.column(centre.sprints, phase),
      before: centre.column(centre.sprints, 'preparing'),
    };
    doAndUndo(centre, centre.lead, 'column.move', args);
    expect(phases(centre)).toEqual(before);
  },
);

type Phase = Parameters<Centre['column']>[1];

function move(centre: Centre, phase: Phase, before: Phase | null): void {
  centre.must(centre.lead, 'column.move', {
    columnId: centre.column(centre.sprints, phase),
    before: before === null ? null : centre.column(centre.sprints, before),
  });
}

function phases(centre: Centre): string[] {
  return columnsOf(centre.state, centre.sprints).map((row) => row.phase);
}
