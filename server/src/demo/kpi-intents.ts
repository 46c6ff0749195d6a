import { kpiOf } from '@kaskad/shared/domain/kpi/from-meaning.ts';
import { readKpi } from '@kaskad/shared/domain/kpi-phrase/kpi-phrase.ts';
import type { DemoKpi } from './content/content.ts';
import type { Desk } from './event-intents.ts';
import type { IdOf, Intent } from './intent.ts';

/** The KPIs of a project as its lead writes them down: the words of the plan, read, and what the lead puts beside them. */
export function kpiIntents(desk: Desk): Intent[] {
  return desk.project.kpis.map((kpi) => addKpi(desk, kpi));
}

/** A KPI of the programme, put together by hand; others are counted into it. */
export function programmeKpi(id: IdOf, { key, ...told }: DemoKpi): Record<string, unknown> {
  const goalId = id('goal', 'programme');
  return { ...unmeasured, ...told, kpiId: id('kpi', key), projectId: null, goalId };
}

function addKpi({ project, id }: Desk, kpi: DemoKpi): Intent {
  const { key, objective, population, total, words = null, ...told } = kpi;
  const args = {
    ...(words === null ? unmeasured : readIn(project, words)),
    ...told,
    words,
    populationId: population === undefined ? null : id('population', population),
    kpiId: id('kpi', key),
    projectId: id('project', project.key),
    goalId: id('goal', objective ?? project.key),
    totalId: total === undefined ? null : id('kpi', total),
  };
  const by = project.leads[0] ?? '';
  return { at: project.enteredOn, by, name: 'kpi.add', args: () => args };
}

function readIn({ startsOn, endsOn, planYear }: Desk['project'], words: string) {
  const meaning = readKpi(words, { projectStart: startsOn, projectEnd: endsOn });
  const fields = kpiOf(meaning, { words, populations: [], planYear: planYear ?? null });
  if (fields === null) throw new Error(`«${words}» measures nothing`);
  return fields;
}

const unmeasured = {
  kind: 'number',
  unit: null,
  comparator: 'at-least',
  value: null,
  base: null,
  period: 'once',
  cumulative: false,
  deadline: null,
} as const;
