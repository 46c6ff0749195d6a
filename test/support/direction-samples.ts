import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { FullCentre } from './full-centre.ts';
import { sample } from './sample.ts';

const federal = { level: 'federal', parentCode: 'Ю', nameRu: 'Школа завтра', nameEn: 'School' };
const years = { startsOn: '2025-01-01', endsOn: '2030-12-31' };

/** Samples of the verbs over the catalogue of directions and over what ties a project to it. */
export const directionSamples = {
  'direction.add': sample('director', (_, fresh) => ({
    ...{ directionId: fresh(), code: 'Ю12', ...federal, ...years, successors: [] },
  })),
  'direction.edit': sample('director', ({ id }) => ({
    ...{ directionId: id('direction'), nameRu: 'Школа сегодня', startsOn: '2026-01-01' },
  })),
  'direction.retire': sample('director', ({ id }) => ({ directionId: id('direction') })),
  'direction.restore': sample('director', ({ id }) => ({ directionId: id('retired direction') })),
  'link.note': sample('lead', ({ id }) => ({
    ...{ linkId: id('direction link'), note: '«Билет в будущее»' },
  })),
  'link.serve': sample('lead', ({ id }) => ({
    ...{ linkId: id('direction link'), startsOn: '2021-01-01', endsOn: '2024-12-31' },
  })),
  'project.continue-direction': sample('lead', ({ id, cascadeId }, fresh) => ({
    linkId: id('direction link'),
    newLinkId: fresh(),
    directionId: derivedId(cascadeId, 'Ю6'),
  })),
} as const;

/** A direction to change and a retired one; a project that outlives the direction it is tied to. */
export async function fillDirections({ must, id, cascadeId, sprints }: FullCentre): Promise<void> {
  for (const [name, code] of [
    ['direction', 'Ю10'],
    ['retired direction', 'Ю11'],
  ] as const) {
    const row = { directionId: id(name), code, ...federal, ...years, successors: [] };
    await must('director', 'direction.add', row);
  }
  await must('director', 'direction.retire', { directionId: id('retired direction') });
  const projectId = sprints;
  await must('lead', 'project.edit', { projectId, endsOn: '2027-12-31' });
  const to = { directionId: derivedId(cascadeId, 'E1') };
  await must('lead', 'project.link', { projectId, linkId: id('direction link'), to });
}
