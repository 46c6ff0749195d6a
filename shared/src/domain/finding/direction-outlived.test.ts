import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';
import { derivedId } from '../env.ts';
import { findingsOf } from './open-findings.ts';

/** A plan whose project serves «Современная школа», in force until the end of 2024. */
function serving(until: string | null) {
  const plan = buildPlans();
  const { projectId } = plan;
  plan.must(plan.director, 'project.edit', { projectId, startsOn: '2021-08-01', endsOn: until });
  const to = { directionId: derivedId(plan.cascade, 'E1') };
  plan.must(plan.director, 'project.link', { projectId, linkId: plan.id('served'), to });
  return plan;
}

test('a direction that ends before its project is found, with both days', () => {
  const plan = serving('2025-10-31');
  expect(plan.found('direction-outlived').map(({ params }) => params)).toEqual([
    { directionId: derivedId(plan.cascade, 'E1'), end: '2024-12-31', until: '2025-10-31' },
  ]);
});

test('one that lasts as long as the project, and that of a project without an end, are not', () => {
  expect(serving('2024-12-31').found('direction-outlived')).toEqual([]);
  expect(serving(null).found('direction-outlived')).toEqual([]);
});

test('once it is continued nothing is found', () => {
  const plan = serving('2025-10-31');
  plan.must(plan.director, 'project.continue-direction', {
    ...{ linkId: plan.id('served'), newLinkId: plan.id('next') },
    directionId: derivedId(plan.cascade, 'Ю6'),
  });
  expect(plan.found('direction-outlived')).toEqual([]);
});

test('declined where it is asked, it is accepted here', () => {
  const plan = serving('2025-10-31');
  const { projectId } = plan;
  plan.must(plan.director, 'finding.accept', {
    ...{ acceptanceId: plan.id('declined'), projectId },
    ...{ findingKey: `direction-outlived:${plan.id('served')}`, reason: 'Своё дело' },
  });
  const { waiting, accepted } = findingsOf(plan.state, projectId);
  expect(waiting.filter(({ rule }) => rule === 'direction-outlived')).toEqual([]);
  expect(accepted.map(({ acceptance }) => acceptance.reason)).toEqual(['Своё дело']);
});
