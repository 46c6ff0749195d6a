import type { FullCentre } from './full-centre.ts';
import { sample } from './sample.ts';

/** Samples of the verbs over the facts of events and the register of organisations. */
export const factSamples = {
  'organisation.add': sample('staff', (_, fresh) => ({
    organisationId: fresh(),
    title: 'Дом детского творчества «Измайловский»',
    shortTitle: 'ДДТ',
    kind: 'further-education',
    address: 'Московский проспект',
  })),
  'organisation.edit': sample('staff', ({ id }) => ({
    organisationId: id('organisation'),
    title: 'Школа № 489',
  })),
  'event.edit': sample('team', ({ id }) => ({
    cardId: id('second card'),
    role: 'organiser',
    international: true,
    placeId: id('organisation'),
    partnerIds: [id('partner')],
    funding: 'текущее финансирование',
    hours: 36,
    particulars: { programme: 'Наставник', groups: '2', dated: '2026-11-02' },
    attendance: [{ category: 'молодые педагоги', planned: 20, actual: 18 }],
    outcomes: [{ id: id('outcome'), kind: 'award', title: 'Диплом', level: 'district' }],
    externalSystem: 'Портал',
    externalNumber: '17-04',
    externalUrl: 'https://example.org/17',
    without: { attendance: ['гости'] },
  })),
  'organisation.archive': sample('staff', ({ id }) => ({ organisationId: id('partner') })),
  'organisation.restore': sample('staff', ({ id }) => ({
    organisationId: id('archived organisation'),
  })),
} as const;

/** A register with a place, a partner and an archived entry, and an event of which something is known. */
export async function fillRegister({ must, id }: FullCentre): Promise<void> {
  for (const [name, title] of [
    ['organisation', 'Школа № 358'],
    ['partner', 'Вечерняя школа'],
    ['archived organisation', 'Лицей'],
  ] as const)
    await must('director', 'organisation.add', { organisationId: id(name), title });
  await must('director', 'organisation.archive', { organisationId: id('archived organisation') });
  const place = { placeId: id('organisation'), hours: 4 };
  for (const name of ['', 'Too'])
    await must('lead', 'event.edit', { cardId: id(`card${name}`), ...place });
}
