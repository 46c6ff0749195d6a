import { sample } from './sample.ts';

/** Samples of the verbs of the plan check. */
export const findingSamples = {
  'finding.accept': sample('lead', ({ sprints }, fresh) => ({
    acceptanceId: fresh(),
    projectId: sprints,
    findingKey: 'stages-overlap:sample',
    reason: 'Этапы идут внахлёст намеренно',
  })),
  'finding.withdraw': sample('lead', ({ id }) => ({ acceptanceId: id('acceptance') })),
} as const;
