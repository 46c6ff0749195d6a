import { derivedId } from '../domain/env.ts';
import type { Kpi } from '../domain/kpi/kpi.ts';
import type { Measurement } from '../domain/kpi/measurement.ts';
import type { PeriodLock } from '../domain/kpi/period-lock.ts';
import type { Project } from '../domain/project/project.ts';
import { emptyState } from '../domain/state.ts';

const moment = '2020-01-01T09:00:00.000Z';

/** The id that a name stands for. */
export const idOf = (name: string): string =>
  derivedId('00000000-0000-4000-8000-000000000000', name);

const blankProject: Project = {
  id: idOf('project'),
  title: 'Проект',
  mode: 'sprints',
  phase: 'running',
  rank: 'a0',
  visibility: 'organisation',
  scheduleText: null,
  startsOn: null,
  endsOn: null,
  plannedSprints: 3,
  sprintCountReason: null,
  passportAt: null,
  createdAt: moment,
  evidenceRule: 'off',
  planYear: null,
};

const blankKpi: Kpi = {
  id: idOf('kpi'),
  projectId: null,
  goalId: null,
  words: null,
  metric: 'Показатель',
  kind: 'number',
  unit: null,
  comparator: 'at-least',
  value: 10,
  base: null,
  populationId: null,
  period: 'year',
  cumulative: false,
  reading: null,
  gathers: 'sum',
  startsOn: null,
  deadline: null,
  baseline: null,
  baselineOn: null,
  targets: [],
  ownerId: null,
  totalId: null,
};

const blankMeasurement: Measurement = {
  id: idOf('measurement'),
  kpiId: idOf('kpi'),
  projectId: null,
  measuredOn: '2020-06-01',
  value: null,
  numerator: null,
  denominator: null,
  met: null,
  body: null,
  source: 'manual',
  sourceCardId: null,
  sourceOccurrenceId: null,
  sourceTitle: 'Приказ',
  sourceUrl: null,
  fileId: null,
  bytes: null,
  sha256: null,
  addedAt: moment,
  addedBy: idOf('member'),
  confirmedAt: moment,
  confirmedBy: idOf('lead'),
  withdrawnAt: null,
  withdrawnBy: null,
  correctsId: null,
  reason: null,
};

/** A measurement by name with its KPI's name; what is not told is confirmed and of the middle of 2020. */
export type Told = Partial<Omit<Measurement, 'id' | 'kpiId' | 'correctsId'>> & {
  readonly corrects?: string;
};

/**
 * Rows of KPIs put into a state directly, for tests of figures: a programme of 2020 to 2024 and whatever the test
 * tells, everything by name. Measurements are added in the order in which they are told.
 */
export function buildKpis() {
  const state = emptyState();
  let second = 0;
  const programme = (startsOn: string | null, endsOn: string | null): void =>
    state.cascade.put({
      id: idOf('cascade'),
      organisationName: 'Центр',
      organisationShortName: 'Центр',
      programmeTitle: 'Программа',
      programmeStartsOn: startsOn,
      programmeEndsOn: endsOn,
      demonstration: false,
      clockOffsetMs: 0,
      catalogueVersion: 1,
      catalogueAt: moment,
    });
  programme('2020-01-01', '2024-12-31');
  return {
    state,
    programme,
    kpi(name: string, fields: Partial<Kpi> = {}): Kpi {
      const kpi = { ...blankKpi, ...fields, id: idOf(name) };
      state.kpi.put(kpi);
      return kpi;
    },
    project(name: string, fields: Partial<Project> = {}): string {
      const id = idOf(name);
      state.project.put({ ...blankProject, ...fields, id });
      return id;
    },
    /** The KPI as it is now. */
    known(name: string): Kpi {
      const kpi = state.kpi.get(idOf(name));
      if (kpi === undefined) throw new Error(`no KPI ${name}`);
      return kpi;
    },
    measure(kpi: string, name: string, { corrects, ...told }: Told): Measurement {
      const addedAt = new Date(Date.parse(moment) + 1000 * ++second).toISOString();
      const correctsId = corrects === undefined ? null : idOf(corrects);
      const ids = { id: idOf(name), kpiId: idOf(kpi), correctsId };
      const measurement = { ...blankMeasurement, addedAt, ...told, ...ids };
      state.measurement.put(measurement);
      return measurement;
    },
    headcount(population: string, year: number, count: number, academic = false): void {
      const populationId = idOf(population);
      state.headcount.put({
        id: idOf(`${population} ${year} ${academic}`),
        ...{ populationId, year, academic, count },
        ...{ source: null, setAt: moment, setBy: idOf('lead') },
      });
    },
    lock(kpi: string, startsOn: string, endsOn: string, figures: Partial<PeriodLock> = {}): void {
      const blank = { numerator: null, denominator: null, value: null, met: null };
      const by = { projectId: null, lockedAt: moment, lockedBy: idOf('lead') };
      const id = idOf(`lock ${kpi} ${startsOn}`);
      state.periodLock.put({ ...blank, ...by, ...figures, id, kpiId: idOf(kpi), startsOn, endsOn });
    },
  };
}

export type Kpis = ReturnType<typeof buildKpis>;
