import { scheduleContextOf } from '../../domain/schedule/card-context.ts';
import { readSchedule } from '../../domain/schedule/read-schedule.ts';
import { buildCentre } from '../centre.ts';
import { plainKpi } from '../kpi.ts';
import type { SourcePlan } from './source-plan.ts';

/**
 * The plan of a document in a centre of its own, entered by verbs, its words read where they stand. What can be read in
 * two ways was asked and answered as it is read, unless it is left `open`.
 */
export function enterPlan(plan: SourcePlan, questions: 'answered' | 'open' = 'answered') {
  const world = buildCentre();
  const { id, director, lead } = world;
  const projectId = id(plan.title);
  const { title, mode, startsOn, endsOn } = plan;
  const must = (name: string, args: object) => world.must(director, name, args);
  must('project.create', {
    ...{ projectId, title, mode },
    ...{ phase: 'running', before: null, leadId: lead },
  });
  must('project.edit', { projectId, startsOn, endsOn });
  const goalIds = plan.objectives.map((name, index) => {
    const goalId = id(`goal ${index}`);
    must('goal.add', { ...{ goalId, projectId, parentId: null }, level: 'objective', title: name });
    return goalId;
  });
  for (const [index, { objective, ...kpi }] of plan.kpis.entries()) {
    const goalId = goalIds[objective ?? -1] ?? null;
    must('kpi.add', { ...bareKpi, ...kpi, kpiId: id(`kpi ${index}`), projectId, goalId });
  }
  const stageIds = plan.stages.map(([name, words], index) => {
    const cardId = id(`stage ${index}`);
    must('card.add', { cardId, projectId, kind: 'stage', title: name });
    schedule(cardId, words);
    return cardId;
  });
  for (const [index, row] of plan.rows.entries()) {
    const cardId = id(`row ${index}`);
    const own = { cardId, projectId, kind: 'event', title: row.title };
    const stageId = stageIds[row.stage ?? -1] ?? null;
    must('card.add', { ...own, stageId, eventType: row.type ?? 'seminar' });
    schedule(cardId, row.words);
    if (row.result !== undefined) must('card.edit', { cardId, plannedResult: row.result });
    if (row.isOwned) must('card.assign', { cardId, personId: lead });
    const goalId = goalIds[row.objective ?? -1];
    if (goalId !== undefined)
      must('card.link', { cardId, linkId: id(`link ${index}`), to: { goalId } });
  }
  return { world, projectId };

  function schedule(cardId: string, text: string): void {
    const card = world.state.card.get(cardId);
    if (card === undefined) throw new Error(`no card for ${text}`);
    const meaning = readSchedule(text, scheduleContextOf(world.state, card));
    const corrected = meaning.ambiguous && questions === 'answered';
    must('card.schedule', { cardId, text, meaning, corrected });
  }
}

const bareKpi = {
  ...plainKpi,
  value: null,
  unit: null,
  base: null,
  deadline: null,
  cumulative: false,
};
