import type { FullCentre } from './full-centre.ts';
import { sample } from './sample.ts';

/**
 * Samples of the verbs over headcounts, measurements and promises, in an order in which all can be carried out; the
 * clock has been put back to 2022 by then.
 */
export const kpiSamples = {
  'population.add': sample('staff', (_, fresh) => ({
    populationId: fresh(),
    title: 'Молодые педагоги района',
  })),
  'population.edit': sample('staff', ({ id }) => ({
    populationId: id('population'),
    title: 'Все педагоги района',
  })),
  'population.archive': sample('staff', ({ id }) => ({ populationId: id('spare population') })),
  'population.restore': sample('staff', ({ id }) => ({ populationId: id('archived population') })),
  'headcount.set': sample('staff', ({ id }, fresh) => ({
    ...{ headcountId: fresh(), populationId: id('population'), year: 2026, academic: true },
    ...{ count: 3120, source: 'Отчёт ОО-1' },
  })),
  'headcount.remove': sample('staff', ({ id }) => ({ headcountId: id('spare headcount') })),
  'measurement.add': sample('team', ({ id }, fresh) => ({
    ...{ measurementId: fresh(), kpiId: id('measured kpi'), measuredOn: '2022-03-01' },
    ...{ value: 38, source: 'event', sourceCardId: id('measured card') },
  })),
  'measurement.edit': sample('team', ({ id }) => ({ measurementId: id('draft'), value: 17.5 })),
  'measurement.confirm': sample('lead', ({ id }) => ({ measurementId: id('draft') })),
  'measurement.correct': sample('lead', ({ id }, fresh) => ({
    ...{ measurementId: fresh(), correctsId: id('counted'), value: 41, reason: 'Посчитали дважды' },
  })),
  'measurement.withdraw': sample('team', ({ id }) => ({ measurementId: id('spare draft') })),
  'measurement.restore': sample('team', ({ id }) => ({ measurementId: id('withdrawn draft') })),
  'measurement.add-file': sample('nobody', ({ id }) => ({
    ...{ measurementId: id('draft'), fileId: id('file'), bytes: 5, sha256: 'a'.repeat(64) },
  })),
  'contribution.promise': sample('team', ({ id }, fresh) => ({
    ...{ contributionId: fresh(), cardId: id('second card'), kpiId: id('measured kpi') },
    promised: 40,
  })),
  'contribution.waive': sample('lead', ({ id }) => ({
    ...{ cardId: id('measured card'), kpiId: id('measured kpi'), reason: 'Не собирали списки' },
  })),
  'contribution.unwaive': sample('lead', ({ id }) => ({
    ...{ cardId: id('waived card'), kpiId: id('measured kpi') },
  })),
  'period.lock': sample('lead', ({ id }, fresh) => ({
    ...{ lockId: fresh(), kpiId: id('measured kpi'), startsOn: '2021-01-01' },
  })),
  'periods.lock': sample('lead', ({ cyclogram }) => ({
    ...{ projectId: cyclogram, year: 2020, academic: false },
  })),
} as const;

/** Headcounts, and a KPI of both projects with measurements of every standing and cards that promised it something. */
export async function fillMeasures(centre: FullCentre): Promise<void> {
  const { must, id } = centre;
  for (const [name, title] of [
    ['population', 'Педагоги'],
    ['spare population', 'Руководители'],
    ['archived population', 'Методисты'],
  ] as const)
    await must('director', 'population.add', { populationId: id(name), title });
  await must('director', 'population.archive', { populationId: id('archived population') });
  const counted = { populationId: id('population'), academic: false, count: 3000, source: null };
  for (const [name, year] of [
    ['headcount', 2025],
    ['spare headcount', 2024],
  ] as const)
    await must('director', 'headcount.set', { ...counted, headcountId: id(name), year });
  for (const suffix of ['', 'Too']) await fillMeasured(centre, suffix);
}

async function fillMeasured({ must, id, column }: FullCentre, suffix: string): Promise<void> {
  const projectId = id(`cyclogram${suffix}`);
  const kpiId = id(`measured kpi${suffix}`);
  await must('lead', 'kpi.add', { ...reach, kpiId, projectId });
  for (const name of ['measured card', 'waived card']) {
    const cardId = id(`${name}${suffix}`);
    const [toColumnId, boardProjectId] = [column(projectId, 'done'), projectId];
    await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Чтения' });
    const contributionId = id(`promise of ${name}${suffix}`);
    await must('lead', 'contribution.promise', { contributionId, cardId, kpiId, promised: 40 });
    await must('lead', 'card.move', { cardId, boardProjectId, toColumnId, before: null });
  }
  const reason = 'Списки не собирали';
  await must('lead', 'contribution.waive', { cardId: id(`waived card${suffix}`), kpiId, reason });
  const told = { kpiId, measuredOn: '2021-06-01', value: 20, source: 'manual' };
  for (const name of ['draft', 'spare draft', 'withdrawn draft', 'counted']) {
    const measurementId = id(`${name}${suffix}`);
    const confirm = name === 'counted';
    const args = { ...told, measurementId, sourceTitle: 'Справка', confirm };
    await must('lead', 'measurement.add', args);
  }
  await must('lead', 'measurement.withdraw', { measurementId: id(`withdrawn draft${suffix}`) });
}

const reach = {
  ...{ goalId: null, metric: 'Охват', kind: 'number', unit: 'человек', comparator: 'at-least' },
  ...{ value: 100, base: null, period: 'year', cumulative: false, deadline: null },
  startsOn: '2020-01-01',
};
