import type { FullCentre } from './full-centre.ts';
import { sample } from './sample.ts';

const body = {
  ...{ eventType: 'contest', format: 'remote', level: 'district', plannedResult: 'Победители' },
  ...{ role: 'organiser', international: false, placeId: null, partnerIds: [], funding: null },
  ...{ hours: 4, attendance: [{ category: 'наставники', planned: 40, actual: null }] },
  ...{
    particulars: { rounds: '2' },
    externalSystem: null,
    externalNumber: null,
    externalUrl: null,
  },
  checklist: ['Жюри', 'Приказ'],
};

/** Samples of the verbs that add events after a line, a plan, a template or another event. */
export const lineSamples = {
  'card.add-many': sample('team', ({ cyclogram, id }, fresh) => ({
    projectId: cyclogram,
    cards: [
      {
        ...{ cardId: fresh(), title: 'Конкурс чтецов', eventType: 'contest', format: 'in-person' },
        ...{ placeId: id('organisation'), scheduleText: 'в мае', note: 'Ответственный: методисты' },
      },
      { cardId: fresh(), title: 'Форум' },
    ],
  })),
  'card.duplicate': sample('team', ({ id }, fresh) => ({ cardId: id('card'), newCardId: fresh() })),
  'card.add-from-template': sample('team', ({ cyclogram, id }, fresh) => ({
    ...{ cardId: fresh(), projectId: cyclogram, templateId: id('template'), title: 'Конкурс' },
  })),
  'template.add': sample('staff', (_, fresh) => ({ templateId: fresh(), title: 'Форум', body })),
  'template.edit': sample('staff', ({ id }) => ({ templateId: id('template'), title: 'Конкурсы' })),
  'template.remove': sample('staff', ({ id }) => ({ templateId: id('spare template') })),
} as const;

export async function fillTemplates({ must, id }: FullCentre): Promise<void> {
  for (const name of ['template', 'spare template'])
    await must('director', 'template.add', { templateId: id(name), title: 'Конкурс', body });
}
